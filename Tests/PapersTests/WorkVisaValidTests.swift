import Core
import TestKit
import Testing

@testable import Papers

@Suite struct WorkVisaValidTests {
    static let departure = CalendarDate(2027, 1, 10)

    static func issued(
        _ wording: String,
        _ from: CalendarDate = CalendarDate(2026, 12, 1),
        _ until: CalendarDate = CalendarDate(2027, 12, 1)
    ) -> VisaFacts.Issued { VisaFacts.Issued(wording: wording, from: from, until: until) }

    static func verdict(
        _ visas: [VisaFacts.Issued],
        to country: Country = .jp,
        _ programme: String = "JP-TITP-1",
        on day: CalendarDate = departure
    ) -> Verdict {
        WorkVisaValid.check(
            VisaFacts(destination: country, programme: programme, visas: visas),
            on: day
        )
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 30), "failed"), (CalendarDate(2026, 12, 1), "passed"),
        (CalendarDate(2026, 12, 2), "passed"), (CalendarDate(2027, 11, 30), "passed"),
        (CalendarDate(2027, 12, 1), "passed"), (CalendarDate(2027, 12, 2), "failed"),
    ]) func aVisaIsGoodFromItsFirstDayToItsLast(day: CalendarDate, outcome: String) {
        #expect(Self.verdict([Self.issued("TITP-1")], on: day).word == outcome)
    }

    /// Fixture: a Chinese citizen may enter Russia without a visa, and may not work there.
    @Test func visaFreeEntryToRussiaIsNoWayToWork() {
        let verdict = Self.verdict([Self.issued("visa-free")], to: .ru, "RU-WORK")
        #expect(verdict.kind == .failed)
        #expect(verdict.words.contains(EntryPurpose.visaFree.sentence))
        #expect(Self.verdict([], to: .ru, "RU-WORK").kind == .failed)
    }

    @Test(
        arguments: zip(
            ["tourist", "business", "visit", "study", "short-stay", "visa-free"],
            EntryPurpose.allCases
        )
    )
    func eachPurposeThatIsNotWorkHasItsOwnSentence(wording: String, purpose: EntryPurpose) {
        let verdict = Self.verdict([Self.issued(wording)])
        #expect(verdict.kind == .failed)
        #expect(verdict.words.contains(purpose.sentence))
    }

    @Test func theSentencesDiffer() {
        #expect(Set(EntryPurpose.allCases.map(\.sentence)).count == EntryPurpose.allCases.count)
    }

    @Test func aTouristVisaBesideTheWorkVisaDoesNoHarm() {
        #expect(Self.verdict([Self.issued("tourist"), Self.issued("TITP-1")]).kind == .passed)
    }

    @Test func theProgrammesOwnClassIsWanted() {
        #expect(Self.verdict([Self.issued("SSW-1")], to: .jp, "JP-TITP-1").kind == .failed)
        #expect(Self.verdict([Self.issued("SSW-1")], to: .jp, "JP-SSW-1").kind == .passed)
        // No class is named like this programme, so any work class of the country will do.
        #expect(Self.verdict([Self.issued("E-9")], to: .kr, "KR-EPS").kind == .passed)
    }

    @Test func whatIsNotKnownAsWorkIsNotWork() {
        #expect(Self.verdict([Self.issued("Z-99")]).kind == .failed)
        #expect(Self.verdict([Self.issued("work")], to: .hk, "HK").kind == .failed)
        let nothing = VisaFacts(destination: nil, programme: "", visas: [])
        #expect(WorkVisaValid.check(nothing, on: Self.departure).kind == .failed)
    }
}
