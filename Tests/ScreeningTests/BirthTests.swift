import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Dates of birth as the lists write them, and what they say against a day.
@Suite struct BirthTests {
    @Test(arguments: [
        ("10 Dec 1948", "1948-12-10"), ("Dec 1948", "1948"), ("1948", "1948"),
        ("circa 1961", "about 1961"), ("1957 to 1960", "1957 to 1960"),
        ("circa 1957-1960", "about 1957 to 1960"), ("01 Jan 1961 to 31 Dec 1962", "1961 to 1962"),
        ("Sept 1970 to Oct 1970", "1970"), ("Nov. 1973", "1973"), ("August 1961", "1961"),
        ("Between Aug. and Sep. 1977", "1977"), ("1964-07-17", "1964-07-17"),
        ("approximately 1958", "about 1958"), ("24/06/1402 (Hijri Calendar)", "1982"),
        ("unknown", nil), ("31 Feb 1950", nil), ("30-35 years old", nil),
        ("from false passport", nil), ("1960 to 1957", nil), ("Fall 1970", nil), ("19480", nil),
    ])
    func aBirthIsReadInTheWordsOfTheLists(_ text: String, _ words: String?) {
        let birth = BirthWords.read(text)
        if let words {
            #expect(birth.words == words)
        } else {
            #expect(birth.unread == text)
        }
    }

    @Test func aMonthIsAMonth() {
        let birth = BirthWords.read("Between Aug. and Sep. 1977")
        #expect(birth.from == CalendarDate(1977, 8, 1))
        #expect(birth.to == CalendarDate(1977, 9, 30))
    }

    /// The day itself, two years on either side of a span that is approximate, one of another, and beyond.
    @Test(arguments: [
        (1959, true, true), (1958, true, true), (1957, false, true), (1964, true, true),
        (1965, false, true), (1959, true, false), (1958, false, false), (1963, true, false),
        (1964, false, false),
    ])
    func anApproximateSpanGivesTwoYears(_ year: Int, _ fits: Bool, _ isAbout: Bool) throws {
        let span = try #require(ListedBirth(years: 1960, 1962, isApproximate: isAbout))
        let feature = MatchFeature.birth(
            CalendarDate(year: year, month: 6, day: 1).map { BirthDate($0) },
            [span]
        )
        #expect((feature.points != Weights.birthContradicts) == fits)
    }

    @Test func whatIsNotUnderstoodNeverContradicts() throws {
        let own = BirthDate(CalendarDate(1964, 5, 5))
        let year = try #require(ListedBirth(years: 1950, 1950))
        #expect(MatchFeature.birth(own, [year]).points == Weights.birthContradicts)
        let both = MatchFeature.birth(own, [year, BirthWords.read("from false passport")])
        #expect(both.points == Weights.birthUnknown)
        #expect(both.says.contains("from false passport"))
        let same = try #require(ListedBirth(years: 1964, 1964))
        let best = MatchFeature.birth(own, [BirthWords.read("unknown"), same])
        #expect(best.points == Weights.sameYear)
    }

    @Test func theUnitedNationsSayApproximatelyInTheNote() throws {
        func births(_ inner: String) throws -> [ListedBirth] {
            let list = """
                <CONSOLIDATED_LIST dateGenerated="2026-11-20"><INDIVIDUALS><INDIVIDUAL>
                <REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER><FIRST_NAME>A</FIRST_NAME>
                <INDIVIDUAL_DATE_OF_BIRTH>\(inner)</INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
                </INDIVIDUALS></CONSOLIDATED_LIST>
                """
            return try ReadList.read(.unXML, [.list: Array(list.utf8)]).entries[0].births
        }
        let between = "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE>"
        let span = "<FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR>"
        #expect(try births(between + span).map(\.words) == ["1960 to 1962"])
        let about = between + span + "<NOTE>Approximately </NOTE>"
        #expect(try births(about).map(\.words) == ["about 1960 to 1962"])
        #expect(
            try births("<YEAR>1965</YEAR><NOTE>Sep.</NOTE>").first?.from == CalendarDate(1965, 9, 1)
        )
        let forged = try births("<DATE>1965-09-01</DATE><NOTE>from false passport</NOTE>")
        #expect(forged.map(\.unread) == [nil, "from false passport"])
        #expect(try births("<TYPE_OF_DATE/>").isEmpty)
        #expect(try births("<DATE>1960-01-01-05:00</DATE>").map(\.words) == ["1960-01-01"])
    }

    /// The European Union writes the days of other calendars in the same members.
    @Test(arguments: [
        ("", "1983-04-05", "", "1983-04-05"), ("GREGORIAN", "1983-04-05", "", "1983-04-05"),
        ("GREGORIAN", "", "1983", "1983"), ("ISLAMIC", "1402-06-24", "", "1982"),
        ("ISLAMIC", "", "1402", "1981 to 1982"), ("ISLAMIC", "", "1983", nil),
        ("PERSIAN", "1361-01-01", "", nil),
    ])
    func anotherCalendarIsConvertedOrUnknown(
        _ calendar: String,
        _ date: String,
        _ year: String,
        _ words: String?
    ) {
        let birth = EUBirth(
            date: date,
            day: "",
            month: "",
            year: year,
            from: "",
            to: "",
            calendar: calendar,
            isApproximate: false
        ).listed
        #expect(birth != nil)
        #expect((birth?.unread == nil ? birth?.words : nil) == words)
    }

    /// 24 Jumada al-Akhira 1402 was in the middle of April 1982; the calendars differ by a day or two.
    @Test func aDayOfTheIslamicCalendarIsADayOrTwo() throws {
        let birth = try #require(IslamicDate.birth(year: 1402, month: 6, day: 24))
        let (from, to) = (try #require(birth.from), try #require(birth.to))
        #expect(from.adding(days: 4) == to)
        #expect(from <= CalendarDate(1982, 4, 18) && CalendarDate(1982, 4, 18) <= to)
        #expect(IslamicDate.birth(year: 1402, month: 13, day: 1) == nil)
        #expect(IslamicDate.birth(year: 1402, day: 1) == nil)
    }

    @Test func aBirthIsStoredAndReadAgain() throws {
        for birth in ["10 Dec 1948", "circa 1961", "unknown"].map(BirthWords.read) {
            let bytes = try birth.json.canonical()
            #expect(try JSONDecoder().decode(ListedBirth.self, from: Data(bytes)) == birth)
        }
    }
}
