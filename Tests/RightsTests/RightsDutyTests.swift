import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

/// Each clock of a complaint is set going by the opening and stopped by what fulfils it.
@Suite(.database) struct RightsDutyTests {
    func open(_ id: ID<RightsCase>) async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(duty ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }

    func hours(_ duty: String, of id: ID<RightsCase>) async throws -> Int? {
        try await office.value(
            """
            SELECT (extract(epoch FROM due_at - created_at) / 3600)::int FROM task
            WHERE subject_id = \(id) AND duty = \(duty)
            """,
            as: Int.self
        )
    }

    @Test(arguments: [("wages", "complaint-triage", 24), ("violence", "urgent-triage", 4)])
    func theOpeningSetsFourClocks(category: String, triage: String, length: Int) async throws {
        let id = try await WorkerAbroad.plant().complaint(category)
        let duties = [
            "complaint-acknowledge", "complaint-first-report", "complaint-settlement", triage,
        ]
        #expect(try await open(id) == duties.sorted())
        #expect(try await hours("complaint-acknowledge", of: id) == 24)
        #expect(try await hours("complaint-first-report", of: id) == 48)
        #expect(try await hours(triage, of: id) == length)
        let settleBy = try await office.value(
            "SELECT due_on FROM task WHERE subject_id = \(id) AND duty = 'complaint-settlement'",
            as: CalendarDate.self
        )
        #expect(settleBy == CalendarDate(2026, 12, 5))
    }

    @Test func eachStepEndsItsOwn() async throws {
        let id = try await WorkerAbroad.plant().complaint("violence")
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        #expect(
            try await open(id)
                == ["complaint-first-report", "complaint-settlement", "urgent-triage"]
        )
        try await office.perform(TriageRightsCase.self, on: id, ["indicators": .array([])])
        #expect(try await open(id) == ["complaint-first-report", "complaint-settlement"])
        try await office.perform(ReportRightsCase.self, on: id, ["report": "We wrote to them."])
        #expect(try await open(id) == ["complaint-settlement"])
        try await office.perform(RemedyRightsCase.self, on: id, ["remedy_evidence": "letter"])
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh", "satisfied": false]
        )
        #expect(try await open(id) == ["complaint-settlement"])
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh", "satisfied": true]
        )
        #expect(try await open(id).isEmpty)
        try await office.perform(CloseRightsCase.self, on: id, ["outcome": "x"], by: office.second)
        try await office.perform(ReopenRightsCase.self, on: id, ["reason": "x"])
        #expect(try await open(id) == ["complaint-settlement"])
    }

    @Test func everyClockIsDeclared() {
        let words = RightsFeature.duties.map(\.word)
        #expect(Set(words).count == 6)
        for duty in RightsFeature.duties {
            #expect(["R-CASE-001", "R-CASE-002", "R-CASE-003"].contains(duty.rule))
        }
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theFirstReportIsDueIn48Hours(seconds: Int, word: String) async throws {
        let id = try await WorkerAbroad.plant().complaint()
        office.clock.now = office.clock.now.adding(hours: 48).adding(seconds: seconds)
        let receipt = try await office.perform(
            ReportRightsCase.self,
            on: id,
            ["report": "We wrote to the employer."]
        )
        #expect(try receipt.outcome(of: "R-CASE-002") == word)
        // A later report is told too; the clock is that of the first.
        office.clock.now = office.clock.now.adding(hours: 30)
        let later = try await office.perform(ReportRightsCase.self, on: id, ["report": "Paid."])
        #expect(try later.outcome(of: "R-CASE-002") == word)
    }
}

/// R-CASE-002 by the day.
@Suite struct SettledInTimeTests {
    static let due = Instant(microseconds: 1_795_255_200_000_000)
    static let by = CalendarDate(2026, 12, 5)

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theFourteenthDayCounts(offset: Int, word: String) {
        let day = Self.by.adding(days: offset)
        for settledOn in [nil, day] {
            let facts = SettledInTime.Facts(
                reportDue: Self.due,
                reportedAt: Self.due,
                settleBy: Self.by,
                settledOn: settledOn,
                now: Self.due
            )
            let today = settledOn == nil ? day : Self.by.adding(days: 30)
            #expect(SettledInTime.check(facts, on: today).word == word)
        }
    }

    @Test func aCaseFromBeforeTheClocksHasNone() {
        let facts = SettledInTime.Facts(
            reportDue: nil,
            reportedAt: nil,
            settleBy: nil,
            settledOn: nil,
            now: Self.due
        )
        #expect(SettledInTime.check(facts, on: Self.by).kind == .notApplicable)
    }
}
