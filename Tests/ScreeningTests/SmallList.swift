import Core
import Foundation
import Model

@testable import Screening

/// Lists of a few entries, in the publishers' own formats.
enum SmallList {
    /// Someone on a small UN list.
    struct Listed {
        var reference = "QDi.001"
        var name = "ABDUL BASIR NOORZAI"
        var alias = ""
        var quality = "Good"
        var born = ""
        var nationality = ""
        var passport = ""
        /// The country that issued the passport, in the list's words.
        var issuer = ""
        var isEntity = false
    }

    static func un(_ listed: [Listed], on day: String = "2026-11-20") -> [UInt8] {
        let people = listed.filter { !$0.isEntity }.map(individual).joined()
        let bodies = listed.filter(\.isEntity).map { entity in
            "<ENTITY><REFERENCE_NUMBER>\(entity.reference)</REFERENCE_NUMBER>"
                + "<FIRST_NAME>\(entity.name)</FIRST_NAME></ENTITY>"
        }.joined()
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="\(day)T10:00:00.000-05:00">
            <INDIVIDUALS>\(people)</INDIVIDUALS><ENTITIES>\(bodies)</ENTITIES></CONSOLIDATED_LIST>
            """.utf8
        )
    }

    private static func individual(_ listed: Listed) -> String {
        let birth =
            listed.born.isEmpty
            ? ""
            : "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>"
                + "<DATE>\(listed.born)</DATE></INDIVIDUAL_DATE_OF_BIRTH>"
        let alias =
            listed.alias.isEmpty
            ? ""
            : "<INDIVIDUAL_ALIAS><QUALITY>\(listed.quality)</QUALITY>"
                + "<ALIAS_NAME>\(listed.alias)</ALIAS_NAME></INDIVIDUAL_ALIAS>"
        let passport =
            listed.passport.isEmpty
            ? ""
            : "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>"
                + "<NUMBER>\(listed.passport)</NUMBER>"
                + "<ISSUING_COUNTRY>\(listed.issuer)</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>"
        return "<INDIVIDUAL><REFERENCE_NUMBER>\(listed.reference)</REFERENCE_NUMBER>"
            + "<FIRST_NAME>\(listed.name)</FIRST_NAME>\(alias)\(birth)\(passport)"
            + "<NATIONALITY><VALUE>\(listed.nationality)</VALUE></NATIONALITY></INDIVIDUAL>"
    }

    static let ofacXML = Array(
        """
        <?xml version="1.0" standalone="yes"?>
        <sdnList xmlns="http://tempuri.org/sdnList.xsd">
        <publshInformation><Publish_Date>11/19/2026</Publish_Date></publshInformation>
        <sdnEntry><uid>9001</uid><firstName>Xiaoming</firstName><lastName>WANG</lastName>
        <sdnType>Individual</sdnType><programList><program>NPWMD</program></programList>
        <akaList><aka><category>weak</category><lastName>MING</lastName></aka>
        <aka><category>strong</category><firstName>Little</firstName><lastName>WANG</lastName></aka>
        </akaList>
        <idList><id><idType>Passport</idType><idNumber>G12345678</idNumber>
        <idCountry>China</idCountry></id></idList>
        <nationalityList><nationality><country>China</country></nationality></nationalityList>
        <dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1990</dateOfBirth></dateOfBirthItem>
        </dateOfBirthList></sdnEntry>
        <sdnEntry><uid>9002</uid><lastName>OCEAN STAR</lastName><sdnType>Vessel</sdnType></sdnEntry>
        </sdnList>
        """.utf8
    )

    /// A table of OFAC's from the first columns of its rows; nothing stands in the others.
    static func ofac(_ rows: [String]) -> [UInt8] {
        let whole = rows.map { row in
            row + String(repeating: ",-0- ", count: 12 - row.split(separator: ",").count)
        }
        return Array((whole.joined(separator: "\n") + "\n").utf8) + [0x1A]
    }

    static let ofacCSV =
        Array(
            """
            9001,"WANG, Xiaoming","individual","NPWMD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\
            "DOB 10 Dec 1990; alt. DOB 1991; nationality China; Passport G12345678 (China); \
            a.k.a. 'MING'."
            9003,"OCEAN TRADING CO., LTD.",-0- ,"DPRK4",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-

            """.utf8
        ) + [0x1A]

    static let ofacAliases = Array(
        """
        9001,12,"aka","WANG, Little",-0-

        """.utf8
    )

    static let euXML = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-18T09:00:00+01:00">
        <sanctionEntity euReferenceNumber="EU.1.1" logicalId="1">
        <regulation programme="PRK" publicationDate="2020-01-02"/>
        <subjectType code="person" classificationCode="P"/>
        <nameAlias wholeName="Little Wang" strong="false"/>
        <nameAlias wholeName="WANG Xiaoming" strong="true"/>
        <citizenship countryIso2Code="CN"/>
        <birthdate birthdate="1990-12-10" circa="false"/>
        <birthdate year="1991" circa="true"/>
        <identification identificationTypeCode="passport" number="G12345678" countryIso2Code="CN"/>
        </sanctionEntity>
        <sanctionEntity euReferenceNumber="EU.1.2" logicalId="2">
        <subjectType code="enterprise" classificationCode="E"/>
        <nameAlias wholeName="Ocean Trading" strong="true"/></sanctionEntity>
        </export>
        """.utf8
    )

    static let euCSV = Array(
        #"""
        fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;\#
        Entity_Regulation_Programme;NameAlias_WholeName;NameAlias_Strong;BirthDate_BirthDate;\#
        BirthDate_Year;Citizenship_CountryIso2Code;Identification_Number
        18/11/2026;1;EU.1.1;P;PRK;WANG Xiaoming;true;;;;
        18/11/2026;1;EU.1.1;P;PRK;"Little ""Wang""";false;;;;
        18/11/2026;1;EU.1.1;P;PRK;;;1990-12-10;;CN;
        18/11/2026;1;EU.1.1;P;PRK;;;;;;G12345678
        18/11/2026;2;EU.1.2;E;PRK;Ocean Trading;true;;;;

        """#.utf8
    )
}
