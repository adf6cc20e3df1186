import Core
import Model
import TestKit
import Testing

@testable import Papers

/// A case with one visa of a stage of technical intern training.
private func facts(
    _ programme: String,
    _ wording: String,
    change: (inout VisaFacts.Issued) -> Void = { _ in }
) -> VisaFacts {
    var visa = VisaFacts.Issued(
        wording: wording,
        from: CalendarDate(2026, 12, 1),
        until: CalendarDate(2027, 11, 30)
    )
    change(&visa)
    return VisaFacts(destination: .jp, programme: programme, visas: [visa])
}

@Suite struct InternTrainingInTimeTests {
    static func outcome(start: CalendarDate, applied: CalendarDate?) -> String {
        let held = facts("JP-TITP-1", "TITP-1") { $0.planAppliedOn = applied }
        return InternTrainingInTime.check(held, on: start).word
    }

    /// Fixture: training starts on 2027-06-30 at the latest.
    @Test(arguments: [(6, 29, "passed"), (6, 30, "passed"), (7, 1, "failed")])
    func theLastStart(month: Int, day: Int, outcome: String) {
        let start = CalendarDate(2027, month, day)
        #expect(Self.outcome(start: start, applied: CalendarDate(2027, 3, 1)) == outcome)
    }

    @Test(arguments: [(3, 30, "passed"), (3, 31, "passed"), (4, 1, "failed")])
    func theLastApplication(month: Int, day: Int, outcome: String) {
        let applied = CalendarDate(2027, month, day)
        #expect(Self.outcome(start: CalendarDate(2027, 6, 1), applied: applied) == outcome)
    }

    /// Until the last day of applications, whoever starts has applied in time.
    @Test(arguments: [(3, 30, "passed"), (3, 31, "passed"), (4, 1, "failed")])
    func theApplicationIsAskedWhenItMayHaveBeenLate(month: Int, day: Int, outcome: String) {
        #expect(Self.outcome(start: CalendarDate(2027, month, day), applied: nil) == outcome)
    }

    /// Only who is new is bound, under a supervising organisation or within one's own enterprise.
    @Test(arguments: [
        ("JP-TITP-1", "failed"), ("JP-TITP-1-JV", "failed"), ("JP-TITP-2", "not-applicable"),
        ("JP-TITP-3", "not-applicable"), ("JP-TITP-10", "not-applicable"),
        ("JP-SSW-1", "not-applicable"),
    ])
    func onlyTheFirstStageEnds(programme: String, outcome: String) {
        let held = facts(programme, "TITP-1")
        #expect(InternTrainingInTime.check(held, on: CalendarDate(2028, 1, 1)).word == outcome)
    }

    @Test func itCitesTheActThatPassed() {
        for card in [InternTrainingInTime.card, SecondStageOpen.card, ThirdStageOpen.card] {
            #expect(card.source.contains("Act No. 60 of 2024"))
            #expect(card.toConfirm)
        }
    }
}

@Suite struct SecondStageOpenTests {
    static func outcome(
        _ began: CalendarDate?,
        plan: CalendarDate? = nil,
        on start: CalendarDate = CalendarDate(2027, 7, 2),
        programme: String = "JP-TITP-2"
    ) -> String {
        let held = facts(programme, "TITP-2") {
            $0.previousStageFrom = began
            $0.planAppliedOn = plan
        }
        return SecondStageOpen.check(held, on: start).word
    }

    /// The first stage runs a year at most: who began a year before 2027-04-01 was in it on that day.
    @Test(arguments: [
        (CalendarDate(2026, 3, 31), "failed"), (CalendarDate(2026, 4, 1), "passed"),
        (CalendarDate(2026, 4, 2), "passed"), (CalendarDate(2027, 6, 29), "passed"),
        (CalendarDate(2027, 6, 30), "passed"), (CalendarDate(2027, 7, 1), "failed"),
    ])
    func theFirstStageCarriedOver(began: CalendarDate, outcome: String) {
        #expect(Self.outcome(began) == outcome)
        #expect(Self.outcome(began, programme: "JP-TITP-2-JV") == outcome)
    }

    @Test(arguments: [
        (CalendarDate(2027, 3, 30), "passed"), (CalendarDate(2027, 3, 31), "passed"),
        (CalendarDate(2027, 4, 1), "failed"),
    ])
    func aPlanAppliedForInTimeWillDo(plan: CalendarDate, outcome: String) {
        #expect(Self.outcome(nil, plan: plan, on: CalendarDate(2027, 6, 30)) == outcome)
        #expect(Self.outcome(nil, plan: plan, on: CalendarDate(2027, 7, 1)) == "failed")
    }

    /// The day before the new law, the day, the day after, of a paper of the second stage that ran then.
    @Test(arguments: [
        (CalendarDate(2027, 3, 31), "failed"), (CalendarDate(2027, 4, 1), "passed"),
        (CalendarDate(2027, 4, 2), "passed"),
    ])
    func whoWasInItAlreadyGoesOn(until: CalendarDate, outcome: String) {
        var held = facts("JP-TITP-2", "TITP-2")
        held.earlier = [
            VisaFacts.Issued(wording: "TITP-2", from: CalendarDate(2026, 1, 1), until: until)
        ]
        #expect(SecondStageOpen.check(held, on: CalendarDate(2027, 7, 2)).word == outcome)
        held.earlier = [
            VisaFacts.Issued(wording: "TITP-1", from: CalendarDate(2026, 1, 1), until: until)
        ]
        #expect(SecondStageOpen.check(held, on: CalendarDate(2027, 7, 2)).kind == .failed)
    }

    @Test func itIsOfTheSecondStageAlone() {
        #expect(Self.outcome(nil) == "failed")
        for programme in ["JP-TITP-1", "JP-TITP-3", "JP-SSW-1"] {
            #expect(Self.outcome(nil, programme: programme) == "not-applicable")
        }
    }
}

@Suite struct ThirdStageOpenTests {
    static func verdict(_ began: CalendarDate?) -> String {
        let held = facts("JP-TITP-3", "TITP-3") { $0.previousStageFrom = began }
        return ThirdStageOpen.check(held, on: CalendarDate(2027, 5, 1)).word
    }

    @Test(arguments: [(3, 31, "passed"), (4, 1, "passed"), (4, 2, "failed")])
    func theSecondStageHadRunAYear(month: Int, day: Int, outcome: String) {
        #expect(Self.verdict(CalendarDate(2026, month, day)) == outcome)
    }

    @Test func itBindsFromTheDayOfTheLaw() {
        #expect(Self.verdict(nil) == "failed")
        #expect(ThirdStageOpen.card.force == .since(2027, 4, 1))
        let other = facts("JP-TITP-1", "TITP-1")
        #expect(ThirdStageOpen.check(other, on: CalendarDate(2027, 5, 1)).kind == .notApplicable)
    }
}
