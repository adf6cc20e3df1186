import Core
import Model
import TestKit
import Testing

@testable import Screening

struct FormatTests {
    static let all: [(ListFormat, [ListFile: [UInt8]], CalendarDate?)] = [
        (.ofacXML, [.list: SmallList.ofacXML], CalendarDate(2026, 11, 19)),
        (.ofacCSV, [.list: SmallList.ofacCSV, .aliases: SmallList.ofacAliases], nil),
        (.euXML, [.list: SmallList.euXML], CalendarDate(2026, 11, 18)),
        (.euCSV, [.list: SmallList.euCSV], CalendarDate(2026, 11, 18)),
    ]

    @Test(arguments: all.indices) func eachFormatSaysTheSameOfOnePerson(_ place: Int) throws {
        let (format, files, dated) = Self.all[place]
        let read = try ReadList.read(format, files)
        #expect(read.dated == dated)
        #expect(read.entries.count == 2)
        let person = try #require(read.entries.first)
        #expect(person.kind == .individual)
        let words = person.name.lowercased().split { !$0.isLetter }
        #expect(words.sorted() == ["wang", "xiaoming"])
        #expect(person.names.contains { $0.quality == .low })
        #expect(person.names.first?.quality == .primary)
        #expect(person.nationalities == ["CN"])
        #expect(person.documents.map(\.number) == ["G12345678"])
        #expect(
            person.births.contains { birth in
                birth.from.map { $0.year <= 1990 } ?? false
                    && birth.to.map { $0.year >= 1990 } ?? false
            }
        )
        #expect(read.entries[1].kind != .individual)
    }

    @Test(arguments: [
        (ListFormat.unXML, "<export/>"), (.unXML, "<CONSOLIDATED_LIST><INDIVIDUALS>"),
        (.unXML, "<CONSOLIDATED_LIST/>"), (.ofacXML, "<CONSOLIDATED_LIST/>"), (.ofacCSV, "1,2,3"),
        (.ofacCSV, "1,\"never closed"), (.euCSV, "a;b;c\n1;2;3"), (.euXML, "no XML"),
        (.ofacCSV, "1,\"closed\" and more"),
    ])
    func aFileOfSomethingElseIsRefusedWithASentence(_ format: ListFormat, _ text: String) {
        let error = #expect(throws: ListError.self) {
            _ = try ReadList.read(format, [.list: Array(text.utf8)])
        }
        #expect(error?.sentence.isEmpty == false)
    }

    /// No text of the database holds a NUL: a table with one is refused before it is stored.
    @Test func aTableWithANulIsRefused() {
        #expect(throws: ListError.self) {
            _ = try CSVTable.rows(Array("1;KIM\0RI".utf8), separator: UInt8(ascii: ";"))
        }
    }

    /// The text of an element ends where a field of a table does: at the limit it is read, beyond it refused.
    @Test func aTextWithoutEndIsRefused() throws {
        for (more, isRead) in [(0, true), (1, false)] {
            let name = String(repeating: "K", count: CSVTable.fieldLimit + more)
            let list = SmallList.un([.init(name: name)])
            let read = try? ReadList.read(.unXML, [.list: list])
            #expect((read != nil) == isRead)
        }
    }

    /// In which order a publisher tells the names of somebody decides nothing: the first strong one is the primary one,
    /// and a name that is told twice is as good as the publisher ever calls it.
    @Test func theFirstStrongNameIsThePrimaryOne() throws {
        let header =
            "Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;NameAlias_WholeName;NameAlias_Strong"
        let rows = [
            "1;EU.1.1;P;Little Wang;false", "1;EU.1.1;P;WANG Ming;false",
            "1;EU.1.1;P;WANG Xiaoming;true",
            "1;EU.1.1;P;WANG Ming;true", "2;EU.1.2;P;Old Wang;false",
        ]
        let text = ([header] + rows).joined(separator: "\n")
        let read = try ReadList.read(.euCSV, [.list: Array(text.utf8)])
        #expect(read.entries[0].names.map(\.text) == ["WANG Ming", "Little Wang", "WANG Xiaoming"])
        #expect(read.entries[0].names.map(\.quality) == [.primary, .low, .good])
        #expect(read.entries[1].names.map(\.quality) == [.primary])
    }

    /// Two lists glued together have many references twice; one alone is the publisher's slip.
    @Test func manyReferencesTwiceAreTwoLists() throws {
        let twins = SmallList.un([.init(), .init(name: "SOMEBODY ELSE")])
        #expect(
            throws: ListError(
                "The reference QDi.001 stands in the file twice: it is two lists in one."
            )
        ) {
            _ = try ReadList.read(.unXML, [.list: twins])
        }
        let many = (1...39).map { SmallList.Listed(reference: "QDi.\($0)") }
        let read = try ReadList.read(
            .unXML,
            [.list: SmallList.un(many + [.init(reference: "QDi.7", name: "SOMEBODY ELSE")])]
        )
        #expect(read.entries.count == 40)
        #expect(read.oddities.kept.map(\.reference) == ["QDi.7"])
    }

    /// In XML text may stand in a CDATA section.
    @Test func textInCDATAIsText() throws {
        let list = SmallList.un([.init(name: "<![CDATA[ROE & SONS <TOKYO>]]>", isEntity: true)])
        let read = try ReadList.read(.unXML, [.list: list])
        #expect(read.entries.first?.name == "ROE & SONS <TOKYO>")
    }

    @Test(arguments: [
        ("Democratic People's Republic of Korea", "KP"), ("Iran (Islamic Republic of)", "IR"),
        ("China", "CN"), ("Atlantis", nil), ("", nil), ("Korea, North", "KP"), ("Korea", nil),
        ("Virgin Islands, British", "VG"), ("Man, Isle of", "IM"), ("The Gambia", "GM"),
        ("Macedonia, The Former Yugoslav Republic of", "MK"), ("possibly Palestinian", "PS"),
        ("Congo, Democratic Republic of the", "CD"), ("Congo", "CG"), ("Tanzania", "TZ"),
        ("Türkiye", "TR"), ("Iran", "IR"), ("RPDC", "KP"), ("former Soviet Union", nil),
        ("na", nil),
    ])
    func aCountryIsKnownByTheWordsOfTheLists(_ words: String, _ code: String?) {
        #expect(CountryWords.alpha2(of: words) == code)
    }

    @Test(arguments: [
        ("Central African Republic number", "CF"), ("South African passport", "ZA"),
        ("Sudanese by birth", "SD"), ("Iran / unknown", "IR"), ("R00012098, South Sudan", "SS"),
        ("issued in 2009", nil), ("No ID", nil),
    ])
    func aCountryIsFoundWithinWords(_ words: String, _ code: String?) {
        #expect(CountryWords.named(in: words) == code)
    }
}
