import Contracts
import Core
import Corridors
import Deployments
import Employers
import Fees
import Foundation
import Model
import Orders
import Papers
import People
import Postgres
import TestKit
import Testing
import Training

@testable import Homeward

/// What runs out, runs out: in every feature that says so, on the day after its last, once, by nobody's hand.
/// What waits for an event and for no day is done in the round after it.
@Suite(.database) struct LapseTests {
    /// The last day of everything here, the place that `Records` reserves among it.
    static let last = CalendarDate(2026, 11, 30)

    var clock: Scheduler {
        office.scheduler(App.features.flatMap { $0.scheduledMoves })
    }

    /// Writes a word that its column does not hold.
    private struct Misspell: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage

        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            try tx.update(id, [.init("state", "actve")])
            return Recorded(as: "staff.misspelt")
        }
    }

    /// Does nothing but count the version up.
    private struct Touch: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage

        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            try tx.update(id, [])
            return Recorded(as: "staff.touched")
        }
    }

    @Test func aMistakeInOneStepStopsNoOther() async throws {
        let clock = office.scheduler([
            ScheduledMove("misspell", Misspell(), where: { _ in "true" }),
            ScheduledMove("touch", Touch(), where: { _ in "version = 1" }),
        ])
        let error = await #expect(throws: PostgresError.self) { try await clock.round() }
        #expect(error?.constraint == "staff_state_check")
        let versions: SQL = "SELECT array_agg(DISTINCT version) FROM staff"
        #expect(try await office.value(versions, as: [Int].self) == [2])
        let refused: SQL = "SELECT count(*) FROM audit.event WHERE action LIKE 'refused.%'"
        #expect(try await office.value(refused, as: Int.self) == 0)
    }

    @Test func eachStepIsTakenOnTheDayAfterTheLast() async throws {
        let records = try await Records.plant()
        try await plantPapers(records)
        try await plantPeople()
        try await office.agreement(.inForce, "MOC 2", adding: [.expiresOn(Self.last)])
        let clock = clock
        for day in [Self.last.adding(days: -1), Self.last] {
            office.clock.move(to: day)
            #expect(try await clock.round() == [:], "\(day)")
        }
        office.clock.move(to: Self.last.adding(days: 1))
        try await plantWithdrawal()
        try await plantClause()
        let taken = try await clock.round()
        for lapse in App.features.flatMap({ $0.scheduledMoves }) {
            #expect(taken[lapse.step] == 1, "\(lapse.step)")
        }
        #expect(try await clock.round() == [:])
        let actors = try await office.value(
            """
            SELECT array_agg(DISTINCT convert_from(leaf, 'UTF8')::jsonb #>> '{actor,role}')
            FROM audit.event WHERE action = 'visa.expired'
            """,
            as: [String].self
        )
        #expect(actors == ["clock"])
        let refusals = try await office.count(of: "audit.event", "action LIKE 'refused.%'")
        #expect(refusals == 0)
    }

    /// Ninety days before its end a paper begins to run out, and says so once.
    @Test func aVisaIsMarkedBeforeItsEnd() async throws {
        let records = try await Records.plant()
        let visa = try await visa(records, .issued)
        let clock = clock
        office.clock.move(to: Self.last.adding(days: -91))
        #expect(try await clock.round()["visa mark-expiry"] == nil)
        office.clock.move(to: Self.last.adding(days: -90))
        #expect(try await clock.round()["visa mark-expiry"] == 1)
        #expect(try await clock.round()["visa mark-expiry"] == nil)
        office.clock.move(to: Self.last.adding(days: 1))
        #expect(try await clock.round()["visa mark-expiry"] == 1)
        #expect(
            try await office.story(of: visa) == ["test.planted", "visa.expiring", "visa.expired"]
        )
    }

    func id<N: Noun>(_ noun: N.Type, _ records: Records) throws -> ID<N> {
        try ID(parsing: #require(records.ids[N.singular], "Records plants no \(N.singular)"))
    }

    func visa(_ records: Records, _ state: VisaState) async throws -> ID<Visa> {
        try await office.visa(
            state,
            of: id(CaseFile.self, records),
            from: "2024-11-01",
            until: Self.last
        )
    }

    func plantPapers(_ records: Records) async throws {
        let file = try id(CaseFile.self, records)
        _ = try await visa(records, .expiring)
        try await office.document(
            .passport,
            .expiring,
            of: id(Person.self, records),
            until: Self.last,
            adding: [.caseFile(file)]
        )
        try await office.medical(of: file, on: "2026-11-01", until: Self.last)
        try await office.policy(of: file, from: "2026-11-01", until: Self.last)
        try await office.enrolment(
            .certified,
            of: file,
            in: id(Course.self, records),
            until: Self.last
        )
    }

    func plantPeople() async throws {
        let other = try await office.placed()
        try await office.vacancy(until: Self.last)
        try await office.member(
            of: office.person(of: other),
            confirmed: Self.last.adding(days: -90)
        )
        let kept = try await office.value(
            """
            SELECT jsonb_agg(jsonb_build_object('source', source, 'id', id, 'mark', mark))::text
            FROM core.case_records(\(other))
            """,
            as: String.self
        )
        try await office.deployment(
            .cleared,
            of: other,
            from: Self.last,
            adding: [.clearedOn(Self.last.adding(days: -14)), .clearanceRecords(kept)]
        )
    }

    /// What the worker paid in a case that was withdrawn, the deployment that was planned and what was still to be
    /// filed wait for no day.
    func plantWithdrawal() async throws {
        let file = try await office.placed(.withdrawn)
        try await office.deployment(of: file)
        try await office.filing(of: office.contract(of: file))
        try await office.feeLine(.paid, of: file, on: "2026-11-01")
    }

    /// What falls due by its clause waits for the records to show it.
    func plantClause() async throws {
        let file = try await office.placed()
        try await office.contract(of: file, signed: "2026-11-01")
        try await office.feeLine(
            .consented,
            of: file,
            on: "2026-11-01",
            paidBy: .agency,
            adding: [.dueTrigger(.contractSigned), .dueDays(5)]
        )
    }
}
