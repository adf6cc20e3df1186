import Core
import Model
import Testing

@testable import Screening

/// One odd entry never takes a list down; a file that contradicts itself is refused. The files are our own, in the
/// publishers' published forms.
@Suite struct OddityTests {
    func sdn(_ entries: String, count: Int?) -> [UInt8] {
        let stated = count.map { "<Record_Count>\($0)</Record_Count>" } ?? ""
        return Array(
            """
            <sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation>
            <Publish_Date>11/19/2026</Publish_Date>\(stated)</publshInformation>\(entries)</sdnList>
            """.utf8
        )
    }

    let vessel = """
        <sdnEntry><uid>23156</uid><lastName>7-28</lastName><sdnType>Vessel</sdnType></sdnEntry>
        """

    @Test func aNameOfDigitsIsAName() throws {
        let read = try ReadList.read(.ofacXML, [.list: sdn(vessel, count: 1)])
        #expect(read.entries.map(\.name) == ["7-28"])
        #expect(read.oddities.count == 0)
    }

    @Test(arguments: [(1, true), (0, false), (2, false), (nil, true)] as [(Int?, Bool)])
    func theCountThatTheFileStatesMustFit(_ count: Int?, _ isRead: Bool) {
        let read = try? ReadList.read(.ofacXML, [.list: sdn(vessel, count: count)])
        #expect((read != nil) == isRead)
    }

    @Test func theNumbersOfTheXMLAreThoseOfDocuments() throws {
        let entry = """
            <sdnEntry><uid>1</uid><firstName>Xiaoming</firstName><lastName>WANG</lastName>
            <sdnType>Individual</sdnType><idList>
            <id><idType>Passport</idType><idNumber>W22222222</idNumber><idCountry>China</idCountry></id>
            <id><idType>Gender</idType><idNumber>Male</idNumber></id>
            <id><idType>Phone Number</idType><idNumber>8613344445555</idNumber></id>
            <id><idType>National ID No.</idType><idNumber>110105199001010075</idNumber></id>
            </idList></sdnEntry>
            """
        let read = try ReadList.read(.ofacXML, [.list: sdn(entry, count: 1)])
        #expect(
            read.entries[0].documents == [
                ListedDocument(kind: "Passport", number: "W22222222", issuer: "CN"),
                ListedDocument(kind: "National ID No.", number: "110105199001010075", issuer: ""),
            ]
        )
        #expect(read.entries[0].name == "WANG, Xiaoming")
    }

    @Test func anEntryIsKeptWithoutNameOrReference() throws {
        let read = try ReadList.read(
            .unXML,
            [.list: SmallList.un([.init(name: ""), .init(reference: "", name: "SOMEBODY")])]
        )
        #expect(read.entries.map(\.reference) == ["QDi.001", "#2"])
        #expect(read.entries.map(\.name) == ["QDi.001", "SOMEBODY"])
        #expect(read.oddities.kept.map(\.reference) == ["QDi.001", "#2"])
    }

    @Test func whatIsNotUnderstoodIsTold() throws {
        let read = try ReadList.read(
            .unXML,
            [.list: SmallList.un([.init(nationality: "Atlantis")])]
        )
        #expect(read.entries.count == 1)
        #expect(read.oddities.kept.first?.says == "The nationality names no country: “Atlantis”.")
    }

    /// So many are kept that somebody can read them; all are counted.
    @Test func odditiesAreBounded() {
        var oddities = ListOddities()
        for number in 1...600 {
            oddities.note("\(number)", "Odd", String(repeating: "x", count: 1000))
        }
        #expect(oddities.count == 600)
        #expect(oddities.kept.count == 500)
        #expect((oddities.kept.first?.says.count ?? 0) < 250)
    }

    /// A row, its remark, and the comments that go on with it.
    func tables(_ remark: String, comments: String) throws -> ReadList {
        let row =
            "9001,\"WANG, Xiaoming\",\"individual\",\"X\","
            + String(repeating: "-0- ,", count: 7) + "\"\(remark)\"\n\u{1A}"
        return try ReadList.read(
            .ofacCSV,
            [.list: Array(row.utf8), .comments: Array("\(comments)\n\u{1A}".utf8)]
        )
    }

    /// A remark is cut after 1,000 characters, in the middle of a word; the comment begins with the next one.
    @Test func aCommentGoesOnWhereTheRemarkIsCut() throws {
        let start = "DOB 1990; Passport E123456 (China); "
        let end = "; Passport W222"
        let remark = start + String(repeating: "x", count: 1000 - start.count - end.count) + end
        let read = try tables(remark, comments: "9001,\"22222 (China); a.k.a. 'MING'.\"")
        #expect(read.entries[0].documents.map(\.number) == ["E123456", "W22222222"])
        #expect(read.entries[0].names.map(\.text) == ["WANG, Xiaoming", "MING"])
        #expect(read.oddities.count == 0)
        let alone = try tables(remark, comments: "9001,\"\"")
        #expect(alone.entries[0].documents.map(\.number) == ["E123456", "W222"])
    }

    @Test func aCommentOfAnotherDayIsTold() throws {
        let read = try tables("DOB 1990.", comments: "9001,\"ion; Passport W22222222 (China)\"")
        #expect(read.entries[0].documents.map(\.number) == ["W22222222"])
        #expect(read.oddities.kept.map(\.reference) == ["9001"])
        let orphan = try tables("DOB 1990.", comments: "9002,\"Passport W22222222 (China)\"")
        #expect(orphan.entries[0].documents.isEmpty)
        #expect(orphan.oddities.kept.map(\.reference) == ["9002"])
    }

    @Test func aTableWithoutItsEndMarkIsTold() throws {
        let list = Array(SmallList.ofacCSV.dropLast())
        let read = try ReadList.read(.ofacCSV, [.list: list])
        #expect(read.entries.count == 2)
        #expect(read.oddities.kept.map(\.reference) == ["list"])
    }

    @Test func theEuropeanUnionNamesTheCalendar() throws {
        let list = """
            <export generationDate="2026-11-18"><sanctionEntity euReferenceNumber="EU.1.1">
            <subjectType code="person"/><nameAlias wholeName="Wang Xiaoming" strong="true"/>
            <birthdate calendarType="ISLAMIC" birthdate="1402-06-24" circa="false"/>
            <birthdate calendarType="OTHER" year="1361" circa="false"/></sanctionEntity></export>
            """
        let read = try ReadList.read(.euXML, [.list: Array(list.utf8)])
        #expect(read.entries[0].births.map(\.unread) == [nil, "1361 OTHER"])
        #expect(read.entries[0].births[0].from?.year == 1982)
        #expect(read.oddities.count == 1)
    }
}
