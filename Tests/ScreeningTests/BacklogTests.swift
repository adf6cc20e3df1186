import Core
import Employers
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

@Suite(.database) struct BacklogTests {
    func waiting() async throws -> Int {
        try await office.count(of: "screening_backlog")
    }

    @Test func aNewEditionQueuesEverybodyActiveAndIsWorkedOffInBatches() async throws {
        for place in 1...4 {
            _ = try await office.candidate("LI", "LEI", born: CalendarDate(1990, 1, place))
        }
        let held = try await office.candidate()
        _ = try await office.candidate("LIU", "YANG", .withdrawn)
        try await office.employer()
        let list = try await office.load([namesake])
        #expect(try await waiting() == 6)
        #expect(try await office.openTasks(of: list) == ["sanctions-rescreening"])
        let first = try await office.perform(RescreenList.self, on: list, ["batch": 2])
        #expect(try first.json["waiting"]?.integer == 4)
        #expect(try await office.openTasks(of: list) == ["sanctions-rescreening"])
        // Whoever takes it up again goes on where it was left.
        let total = try await office.loader.rescreen(list, batch: 3)
        #expect(total.screened == 4)
        #expect(try await waiting() == 0)
        #expect(try await office.openTasks(of: list).isEmpty)
        #expect(try await office.state(of: office.check(of: held.uuid)) == "potential")
        let counts = try await office.value(
            "SELECT ARRAY[queued, screened, stopped] FROM sanctions_list",
            as: [Int].self
        )
        #expect(counts == [6, 6, 1])
        // A comparison does not move anybody: whoever was verified still is.
        #expect(try await office.state(of: held) == "verified")
    }

    @Test func theDutyHasADay() async throws {
        let list = try await office.load([namesake])
        let due = try await office.value(
            "SELECT due_at FROM task WHERE subject_id = \(list)",
            as: Instant.self
        )
        #expect(due == office.clock.now.adding(hours: 24))
    }

    @Test func twoEditionsOnOneDayAreOneBacklogAndTheFirstDateStands() async throws {
        _ = try await office.candidate("LI", "LEI")
        let un = try await office.load([namesake])
        office.clock.now = office.clock.now.adding(hours: 3)
        let ofac = try await office.loadOFAC()
        #expect(try await waiting() == 1)
        let due = try await office.value("SELECT due_at FROM screening_backlog", as: Instant.self)
        #expect(due == office.clock.now.adding(hours: 21))
        try await office.loader.rescreen(ofac)
        #expect(try await office.openTasks(of: un).isEmpty)
        #expect(try await office.openTasks(of: ofac).isEmpty)
        let open = try await office.count(of: "sanctions_list", "rescreened_at IS NULL")
        #expect(open == 0)
    }

    @Test func whoIsScreenedByHandLeavesTheBacklog() async throws {
        let id = try await office.candidate("LI", "LEI")
        try await office.load([namesake])
        try await office.perform(ScreenPerson.self, on: id)
        #expect(try await waiting() == 0)
    }

    /// Small tables are read whole whatever indexes there are; without that way out the index must serve.
    @Test func backlogAndChecksAreReadByTheirIndexes() async throws {
        func plan(_ sql: SQL) async throws -> String {
            try await office.registrar.read(as: office.anyone) { tx in
                _ = try tx.result("SELECT set_config('enable_seqscan', 'off', true)")
                return try tx.rows("EXPLAIN \(sql)", as: PlanLine.self).map(\.text)
                    .joined(separator: "\n")
            }
        }
        let backlog = try await plan(
            "SELECT id FROM screening_backlog ORDER BY agency_id, id LIMIT 50"
        )
        #expect(backlog.contains("screening_due_waiting"))
        #expect(!backlog.contains("Sort"))
        let checks = try await plan(
            """
            SELECT id FROM sanction_check_page WHERE state = 'potential'
            ORDER BY agency_id, id LIMIT 50
            """
        )
        #expect(checks.contains("sanction_check_state"))
        #expect(!checks.contains("Sort"))
    }

    /// What the tests of features above need beside a placed case, and until the departure itself.
    @Test func threeRowsMakeEveryRulePass() async throws {
        let file = try await office.placed()
        let person = try await office.person(of: file)
        let employer = try await office.record(of: file).employer
        let list = try await office.sanctionsList()
        let departure = Instant(startOf: CalendarDate(2027, 1, 10), in: ActionContext.zone)
        try await office.sanctionCheck(
            .clear,
            of: .person,
            person.uuid,
            against: [list.uuid],
            adding: [.person(person), .screenedAt(departure)]
        )
        try await office.sanctionCheck(
            .clear,
            of: .employer,
            employer.uuid,
            against: [list.uuid],
            adding: [.employer(employer), .screenedAt(departure)]
        )
        try await office.dprkReview(of: employer)
        for day in [CalendarDate(2026, 11, 21), CalendarDate(2027, 1, 10)] {
            let verdicts = try await office.verdicts(
                of: file,
                by: ScreeningFeature.caseRules,
                on: day
            )
            #expect(!verdicts.values.contains { $0.kind == .failed }, "\(day)")
        }
    }

    struct PlanLine: RowDecodable {
        let text: String
        init(row: borrowing Row) throws(RowError) { text = try row["QUERY PLAN"] }
    }

    @Test func aCaseIsReadWithPersonEmployerAndOwners() async throws {
        let file = try await office.placed()
        let gate = Gate("test", "A test.", ScreeningFeature.caseRules)
        func failed() async throws -> [String] {
            try await office.registrar.read(as: office.anyone) { tx in
                let report = try gate.report(for: file, in: tx, on: CalendarDate(2026, 12, 1))
                return report.lines.filter { $0.verdict.kind == .failed }.map(\.card.id)
            }
        }
        #expect(try await failed() == ["R-SAN-002", "R-SAN-004"])
        let list = try await office.load([namesake])
        #expect(try await failed() == ["R-SAN-002", "R-SAN-004", "R-SAN-005"])
        try await office.loader.rescreen(list)
        #expect(try await failed() == ["R-SAN-004"])
        let id = try await office.record(of: file).employer
        _ = try await office.make(
            RecordDprkReview.self,
            [
                "employer_id": .text("\(id)"), "has_partner": false, "has_crew": false,
                "checked_on": "2026-11-20", "source": "Register and visit.",
            ]
        )
        #expect(try await failed().isEmpty)
        try await office.owner(of: id, adding: [.name("KIM CHOL SAM")])
        #expect(try await failed() == ["R-SAN-002", "R-SAN-005"])
        try await office.perform(ScreenEmployer.self, on: id)
        #expect(try await failed() == ["R-SAN-002"])
    }
}
