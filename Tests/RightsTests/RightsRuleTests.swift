import TestKit
import Core
import Foundation
import Model
import Testing

@testable import Rights

/// Which way a verdict went, for tables.
@Suite struct ComplaintAnsweredInTimeTests {
    static let due = Instant(microseconds: 1_795_255_200_000_000)

    func verdict(done: Int?, now: Int = 0) -> Verdict {
        let done = done.map { Self.due.adding(seconds: $0) }
        return ComplaintAnsweredInTime.check(
            .init(
                [.init("acknowledged", due: Self.due, done: done)],
                Self.due.adding(seconds: now)
            ),
            on: .epoch
        )
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func theLastSecondCounts(seconds: Int, isInTime: Bool) {
        #expect(verdict(done: seconds).kind == (isInTime ? .passed : .failed))
        #expect(verdict(done: nil, now: seconds).kind == (isInTime ? .passed : .failed))
    }

    @Test func oneLateDutyFailsTheRule() {
        let verdict = ComplaintAnsweredInTime.check(
            .init(
                [
                    .init("acknowledged", due: Self.due, done: Self.due),
                    .init("triaged", due: Self.due, done: Self.due.adding(seconds: 1)),
                ],
                Self.due
            ),
            on: .epoch
        )
        #expect(verdict.kind == .failed)
    }

    @Test(arguments: [
        (RightsCategory.violence, 4), (.harassmentSexual, 4), (.movement, 4), (.missing, 4),
        (.imprisonment, 4), (.deathRemains, 4), (.wages, 24), (.documentsHeld, 24), (.other, 24),
    ])
    func dangerShortensTriage(category: RightsCategory, hours: Int) {
        #expect(category.triageHours == hours)
    }
}

@Suite struct UrgentCaseIsShieldedTests {
    @Test(
        arguments: [
            (nil, false, false, "failed"), (nil, false, true, "passed"),
            (.usual, false, false, "failed"), (.usual, false, true, "passed"),
            (.urgent, true, false, "failed"), (.urgent, false, true, "failed"),
            (.urgent, false, false, "failed"), (.urgent, true, true, "passed"),
        ] as [(RightsPriority?, Bool, Bool, String)]
    )
    func theWorkerIsShielded(priority: RightsPriority?, safe: Bool, consent: Bool, word: String) {
        let verdict = UrgentCaseIsShielded.check(
            .init(priority: priority, hasSafeContact: safe, mayTellEmployer: consent),
            on: .epoch
        )
        #expect(verdict.word == word)
    }
}

@Suite struct WorkerHasTheLastWordTests {
    @Test(arguments: [(0, false), (2, false), (3, true), (4, true)])
    func threeFailedContactsStandInForTheWord(count: Int, isPassed: Bool) {
        let verdict = WorkerHasTheLastWord.check(
            .init(confirmedAt: nil, failedContacts: count),
            on: .epoch
        )
        #expect(verdict.kind == (isPassed ? .passed : .failed))
    }

    @Test func theWorkersWordSuffices() {
        let verdict = WorkerHasTheLastWord.check(
            .init(confirmedAt: .earliest, failedContacts: 0),
            on: .epoch
        )
        #expect(verdict.kind == .passed)
    }
}

@Suite struct ScreeningTests {
    @Test(arguments: Indicator.allCases, Evidence.allCases)
    func oneIndicatorAloneIsUrgentOnlyWhereItIsGrave(indicator: Indicator, evidence: Evidence) {
        let isGrave =
            [.physicalSexualViolence, .debtBondage].contains(indicator)
            || (indicator == .retentionOfIdentityDocuments && evidence != .reported)
        let priority = RightsPriority.screened([.init(indicator: indicator, evidence: evidence)])
        #expect(priority == (isGrave ? .urgent : .usual))
    }

    @Test func anyTwoAreUrgentAndNoneIsNot() {
        #expect(RightsPriority.screened([]) == .usual)
        let two = [Indicator.isolation, .deception].map {
            IndicatorFinding(indicator: $0, evidence: .reported)
        }
        #expect(RightsPriority.screened(two) == .urgent)
    }

    @Test func thereAreElevenIndicators() {
        #expect(Indicator.allCases.count == 11)
    }
}
