import Model
import Testing

@testable import Screening

/// Numbers of documents as the lists print them, with their issuers.
@Suite struct DocumentTextTests {
    @Test(arguments: [
        ("381110042 (Expired 25 Jan. 2016)", "381110042", ""), ("OB 0243318", "OB 0243318", ""),
        ("403062567 (US)", "403062567", "US"), ("R00012098, South Sudan", "R00012098", "SS"),
        ("Libya B/002210", "B/002210", "LY"), ("Jordan 654781", "654781", "JO"),
        ("British number 094629366", "094629366", "GB"),
        ("Afghan passport number SE 012820", "SE 012820", "AF"),
        ("Russian foreign travel passport number 515458008", "515458008", "RU"),
        ("Russian passport number 8208 No. 555627", "8208 555627", "RU"),
        ("CAR diplomatic passport no. D00000898", "D00000898", ""),
        ("Provisional passport No.: 28642163", "28642163", ""), ("No34409/129", "34409/129", ""),
        ("No. H0044232 (Iraqi)", "H0044232", "IQ"), ("TR-P 614 166", "TR-P 614 166", ""),
        ("German travel document (“Reiseausweis”) A 0139243", "A 0139243", "DE"),
        ("Italian Fiscal Code: DAOMMD74T11Z352Z", "DAOMMD74T11Z352Z", "IT"),
        (
            "Tunisian passport number L 191609 issued on 28 Feb. 1996, expired on 27 Feb. 2001",
            "L 191609", "TN"
        ),
        ("SSN 156-92-9858 (United States of America)", "156-92-9858", "US"),
        ("Moroccan national identity card DE- 473900", "DE- 473900", "MA"),
        ("04643632 issued on 18 Jun. 1999", "04643632", ""),
        ("96 03 464086", "96 03 464086", ""), ("BE 454,419,759", "BE 454,419,759", ""),
    ])
    func aFieldHoldsANumber(_ field: String, _ number: String, _ issuer: String) {
        let document = DocumentText.field(field, kind: "Passport")
        #expect(document?.number == number)
        #expect(document?.issuer == issuer)
    }

    @Test(arguments: ["", "-", "unknown", "issued in 1993, under name Muhammad Jamal"])
    func aFieldWithoutANumberHoldsNone(_ field: String) {
        #expect(DocumentText.field(field, kind: "Passport") == nil)
    }

    @Test(arguments: [
        ("Passport W22222222 (China)", "Passport", "W22222222", "CN"),
        ("alt. Passport W22222222 (China)", "Passport", "W22222222", "CN"),
        (
            "Identification Number 110105199001010075 (China)", "Identification Number",
            "110105199001010075", "CN"
        ),
        ("Passport B 960789", "Passport", "B 960789", ""),
        ("National ID No. 660000 73767 (Belgium)", "National ID No.", "660000 73767", "BE"),
        ("Tax ID No. 7707083893 (Russia)", "Tax ID No.", "7707083893", "RU"),
        ("NIT # 800146749-7 (Colombia).", "NIT #", "800146749-7", "CO"),
        ("RIF # J-31136071-9 (Venezuela).", "RIF #", "J-31136071-9", "VE"),
        ("SSN 523-33-8386 (United States)", "SSN", "523-33-8386", "US"),
        (
            "Unified Social Credit Code (USCC) 91222401MA0Y31E659 (China)",
            "Unified Social Credit Code", "91222401MA0Y31E659", "CN"
        ),
        (
            "Vessel Registration Identification IMO 9187629",
            "Vessel Registration Identification IMO", "9187629", ""
        ),
        ("Passport 484824 (Egypt) issued 18 Jan 1984", "Passport", "484824", "EG"),
        (
            "International Maritime Organization No. (5777731)",
            "International Maritime Organization No.", "5777731", ""
        ),
    ])
    func aRemarkIsADocument(_ remark: String, _ kind: String, _ number: String, _ issuer: String) {
        let document = DocumentText.remark(remark)
        #expect(document == ListedDocument(kind: kind, number: number, issuer: issuer))
    }

    /// Telephones, accounts, laws and others' names hold no number of the entry's own.
    @Test(arguments: [
        "Phone Number 982188526300", "Fax No. 263-4-487261", "ISIN CND100020NC4",
        "Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h",
        "Executive Order 13662 Directive Determination - Subject to Directive 1",
        "Secondary sanctions risk: pursuant to the Hong Kong Autonomy Act of 2020 - Public Law 116-149",
        "Chinese Commercial Code 1728 4320", "Aircraft Manufacture Date 1992", "ICTY indictee.",
        "Passport and National ID were issued in Ulm", "Organization Established Date 17 Dec 2016",
    ])
    func anotherRemarkIsNone(_ remark: String) {
        #expect(DocumentText.remark(remark) == nil)
    }

    /// Numbers are compared without spaces and signs, in capitals, and short ones not at all.
    @Test(arguments: [
        ("B 960789", "B960789", true), ("pd-472/310.104", "PD472310104", true),
        ("Ｐ１２３４５", "P12345", true), ("12345", "12345", true), ("1234", "1234", false),
    ])
    func aNumberIsComparedPlain(_ number: String, _ plain: String, _ isComparable: Bool) {
        let document = ListedDocument(kind: "Passport", number: number, issuer: "")
        #expect(document.plainNumber == plain)
        #expect(document.isComparable == isComparable)
    }

    @Test func proseNamesItsDocuments() {
        let prose = """
            Date of birth 22 February 1958 and diplomatic passport number 836110034, which expires on \
            1 January 2020. Pakistan National Tax Number: 1774308; Pakistan National Tax Number: \
            0980338. He was released in October 2018 and travels on no passport. Since 2010 abroad.
            """
        #expect(DocumentText.prose(prose).map(\.number) == ["836110034", "1774308", "0980338"])
    }
}
