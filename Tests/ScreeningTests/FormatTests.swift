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
        #expect(person.name.lowercased().split(separator: " ").sorted() == ["wang", "xiaoming"])
        #expect(person.names.contains { $0.quality == .low })
        #expect(person.names.first?.quality == .primary)
        #expect(person.nationalities == ["CN"])
        #expect(person.documents.map(\.number) == ["G12345678"])
        #expect(person.births.contains { $0.from.year <= 1990 && 1990 <= $0.to.year })
        #expect(read.entries[1].kind != .individual)
    }

    @Test(arguments: [
        ("10 Dec 1948", "1948-12-10"), ("Dec 1948", "1948"), ("1948", "1948"),
        ("circa 1961", "about 1961"), ("1957 to 1960", "1957 to 1960"), ("unknown", nil),
        ("31 Feb 1950", nil),
    ])
    func aBirthDateIsReadAsOFACWritesIt(_ text: String, _ words: String?) {
        #expect(ListedBirth(ofac: text)?.words == words)
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

    @Test func twoEntriesUnderOneReferenceAreRefused() {
        let twins = SmallList.un([.init(), .init(name: "SOMEBODY ELSE")])
        #expect(throws: ListError("The reference QDi.001 stands in the file twice.")) {
            _ = try ReadList.read(.unXML, [.list: twins])
        }
    }

    @Test func aSecondScriptAndABracketedSpellingAreNamesOfTheirOwn() {
        let names = NameTexts.split("عبدالله السندي (Abdullah Sindhi)", .good)
        #expect(names.map(\.text) == ["عبدالله السندي", "Abdullah Sindhi"])
        let labelled = NameTexts.split("Abu Muhammad (original script: Абу Мухаммад)", .low)
        #expect(labelled.map(\.text) == ["Abu Muhammad", "Абу Мухаммад"])
    }

    @Test(arguments: [
        ("Democratic People's Republic of Korea", "KP"), ("Iran (Islamic Republic of)", "IR"),
        ("China", "CN"), ("Atlantis", nil), ("", nil),
    ])
    func aCountryIsKnownByTheWordsOfTheLists(_ words: String, _ code: String?) {
        #expect(CountryWords.alpha2(of: words) == code)
    }
}
