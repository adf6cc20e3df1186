import Core
import Model
import TestKit
import Testing

@testable import Training

@Suite struct CertificateNotStaleTests {
    static func certificate(
        of day: CalendarDate,
        _ topics: [Topic] = Topic.required,
        programme: String = "JP-SSW-1"
    ) -> TrainingFacts.Certificate {
        // Valid for ever by its own date, so that only its age can be found.
        TrainingFacts.Certificate(
            number: "T-1",
            certifiedOn: day,
            until: .latest,
            topics: topics,
            trainedFor: .jp,
            destination: .jp,
            programme: programme
        )
    }

    static func verdict(
        _ certificates: [TrainingFacts.Certificate],
        on day: CalendarDate
    ) -> Verdict {
        CertificateNotStale.check(TrainingFacts(certificates: certificates), on: day)
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 20), "passed"), (CalendarDate(2026, 11, 21), "passed"),
        (CalendarDate(2026, 11, 22), "failed"),
    ]) func afterTwentyFourMonthsOneTrainsAgain(departure: CalendarDate, outcome: String) {
        let held = [Self.certificate(of: CalendarDate(2024, 11, 21))]
        #expect(Self.verdict(held, on: departure).word == outcome)
    }

    @Test func theNewestOfEachTopicIsAsked() {
        let old = Self.certificate(of: CalendarDate(2023, 1, 1))
        let again = Self.certificate(of: CalendarDate(2026, 1, 1))
        let half = Self.certificate(of: CalendarDate(2026, 1, 1), [.safety])
        let day = CalendarDate(2026, 11, 21)
        #expect(Self.verdict([old, again], on: day).kind == .passed)
        #expect(Self.verdict([old, half], on: day).kind == .failed)
    }

    @Test func withoutACertificateNothingIsOld() {
        #expect(Self.verdict([], on: CalendarDate(2026, 11, 21)).kind == .notApplicable)
        let further = Self.certificate(of: CalendarDate(2020, 1, 1), [.hotlines])
        #expect(Self.verdict([further], on: CalendarDate(2026, 11, 21)).kind == .notApplicable)
    }

    @Test(arguments: [
        ("JP-TITP-1", "bind only where the 1/12 relief is claimed"),
        ("JP-SSW-1", "do not apply to JP-SSW-1"),
    ]) func theSixMonthsOfJapanAreNamedAndNotApplied(programme: String, words: String) {
        let held = Self.certificate(of: CalendarDate(2026, 1, 1), programme: programme)
        let verdict = Self.verdict([held], on: CalendarDate(2026, 11, 21))
        #expect(verdict.kind == .passed)
        #expect(verdict.words.contains(words))
    }

    /// Claimed: the last lesson was on 2026-07-10, so the entry is on 2027-01-10 at the latest.
    @Test(arguments: [(9, "passed"), (10, "passed"), (11, "failed")])
    func whereTheReliefIsClaimedSixMonthsBind(day: Int, outcome: String) {
        var held = Self.certificate(of: CalendarDate(2026, 7, 15), programme: "JP-TITP-1")
        held.reliefFrom = CalendarDate(2026, 7, 10)
        #expect(Self.verdict([held], on: CalendarDate(2027, 1, day)).word == outcome)
    }
}
