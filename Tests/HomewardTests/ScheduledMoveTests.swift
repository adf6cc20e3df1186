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
        Scheduler(
            registrar: office.registrar,
            pool: office.pool,
            scheduledMoves: App.features.flatMap { $0.scheduledMoves },
            clock: office.clock.clock
        )
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
            try tx.update(id, ["state": "actve"])
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
            try tx.update(id, [:])
            return Recorded(as: "staff.touched")
        }
    }

    @Test func aMistakeInOneStepStopsNoOther() async throws {
        let clock = Scheduler(
            registrar: office.registrar,
            pool: office.pool,
            scheduledMoves: [
                ScheduledMove("misspell", Misspell(), where: { _ in "true" }),
                ScheduledMove("touch", Touch(), where: { _ in "version = 1" }),
            ],
            clock: office.clock.clock
        )
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
        try await plantPeople(records)
        try await plantAgreement()
        let clock = clock
        for day in [Self.last.adding(days: -1), Self.last] {
            office.clock.move(to: day)
            #expect(try await clock.round() == [:], "\(day)")
        }
        office.clock.move(to: Self.last.adding(days: 1))
        try await plantWithdrawal(records)
        try await plantClause(records)
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
        let refusals = try await office.value(
            "SELECT count(*) FROM audit.event WHERE action LIKE 'refused.%'",
            as: Int.self
        )
        #expect(refusals == 0)
    }

    /// Ninety days before its end a paper begins to run out, and says so once.
    @Test func aVisaIsMarkedBeforeItsEnd() async throws {
        let records = try await Records.plant()
        let visa = try await visa(records, "issued", until: Self.last)
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

    func visa(
        _ records: Records,
        _ state: String,
        until last: CalendarDate
    ) async throws -> ID<Visa> {
        try await office.plant(
            Visa.self,
            [
                "person_id": id(Person.self, records), "case_file_id": id(CaseFile.self, records),
                "country": "JP", "class_code": "SSW-1", "number_sealed": [UInt8(1)],
                "number_index": [UInt8(2)], "valid_from": CalendarDate(2024, 11, 1),
                "valid_until": last, "state": state,
            ]
        )
    }

    func plantPapers(_ records: Records) async throws {
        let person = try id(Person.self, records)
        let file = try id(CaseFile.self, records)
        let from = CalendarDate(2026, 11, 1)
        _ = try await visa(records, "expiring", until: Self.last)
        _ = try await office.plant(
            Document.self,
            [
                "person_id": person, "case_file_id": file, "kind": "passport", "issuer": "X",
                "expires_on": Self.last, "state": "expiring",
            ]
        )
        _ = try await office.plant(
            Medical.self,
            [
                "person_id": person, "case_file_id": file, "clinic": "Clinic",
                "tests": ["general"], "scheduled_on": from, "examined_on": from,
                "outcome": "fit",
                "valid_until": Self.last, "state": "fit",
            ]
        )
        _ = try await office.plant(
            Policy.self,
            [
                "person_id": person, "case_file_id": file, "kind": "accident", "insurer": "P",
                "number": "2", "covered_from": from, "covered_until": Self.last, "sum_minor": 1,
                "currency": "CNY", "insured_consent_on": from, "state": "issued",
            ]
        )
        let course = try id(Course.self, records)
        _ = try await office.plant(
            Enrolment.self,
            [
                "course_id": course, "person_id": person, "case_file_id": file,
                "certificate_number": "C-1", "certified_on": from, "certificate_until": Self.last,
                "state": "certified",
            ]
        )
    }

    func plantPeople(_ records: Records) async throws {
        let from = CalendarDate(2026, 11, 1)
        let other = try await office.placed()
        let worker = try #require(try await office.person(of: other))
        _ = try await office.plant(
            Vacancy.self,
            [
                "title": "Sewing", "body": "Sewing in Tottori.", "language": "zh", "source": "S",
                "source_kind": "embassy", "destination": "JP", "collected_by": UUID(),
                "valid_until": Self.last, "state": "collected",
            ]
        )
        _ = try await office.plant(
            PoolMember.self,
            [
                "person_id": worker, "skill_level": "skilled", "available_from": from,
                "invited_on": from, "confirmed_on": Self.last.adding(days: -90),
                "state": "active",
            ]
        )
        let kept = try await office.value(
            """
            SELECT jsonb_agg(jsonb_build_object('source', source, 'id', id, 'mark', mark))::text
            FROM core.case_records(\(other))
            """,
            as: String.self
        )
        _ = try await office.plant(
            Deployment.self,
            [
                "person_id": worker, "case_file_id": other,
                "site_id": id(Site.self, records), "planned_departure": Self.last,
                "planned_end": CalendarDate(2028, 1, 9),
                "cleared_on": Self.last.adding(days: -14), "cleared_by": UUID(),
                "clearance_records": kept, "interviewed_on": from, "interviewed_by": UUID(),
                "interview_language": "zh", "interview_no_other_fees": true,
                "interview_holds_papers": true, "interview_understands": true,
                "state": "cleared",
            ]
        )
    }

    func plantAgreement() async throws {
        let from = CalendarDate(2026, 11, 1)
        _ = try await office.plant(
            Agreement.self,
            [
                "kind": "bilateral", "form": "memorandum_of_cooperation", "parties": ["CN", "JP"],
                "title": "On workers", "reference": "MOC 2", "signed_on": from,
                "in_force_from": from, "expires_on": Self.last, "languages": ["zh"],
                "source": "S", "made_by": UUID(), "decided_by": UUID(), "state": "in_force",
            ]
        )
    }

    /// What the worker paid in a case that was withdrawn, and the deployment that was planned, wait for no day.
    func plantWithdrawal(_ records: Records) async throws {
        let file = try await office.placed(state: "withdrawn")
        let day = CalendarDate(2026, 11, 1)
        let site = try await office.value(
            "SELECT site_id FROM case_file WHERE id = \(file)",
            as: ID<Site>.self
        )
        _ = try await office.plant(
            Deployment.self,
            [
                "person_id": try await office.person(of: file), "case_file_id": file,
                "site_id": site, "planned_departure": CalendarDate(2027, 1, 10),
                "planned_end": CalendarDate(2028, 1, 9), "state": "planned",
            ]
        )
        _ = try await office.plant(
            FeeLine.self,
            [
                "person_id": try await office.person(of: file), "case_file_id": file,
                "category": "medical", "payer": "worker", "payee": "Clinic",
                "description": "Check", "amount_minor": 100, "currency": "CNY", "basis": "None",
                "disclosed_on": day, "disclosed_language": "zh",
                "statement_id": id(FeeStatement.self, records), "statement_version": 1,
                "consented_on": day, "due_on": day, "due_trigger": "service_rendered",
                "due_evidence": "None", "paid_on": day, "receipt_number": "R-1", "state": "paid",
            ]
        )
    }

    /// What falls due by its clause waits for the records to show it.
    func plantClause(_ records: Records) async throws {
        let file = try await office.placed()
        let worker = try await office.person(of: file)
        let day = CalendarDate(2026, 11, 1)
        let cooperation = try await office.plant(
            Contract.self,
            [
                "kind": "cooperation", "employer_id": id(Employer.self, records),
                "languages": ["zh"], "begins_on": CalendarDate(2027, 1, 10),
                "ends_on": CalendarDate(2028, 1, 9), "clauses": "[]", "made_by": UUID(),
                "signed_on": day, "state": "signed",
            ]
        )
        _ = try await office.plant(
            Contract.self,
            [
                "kind": "service", "employer_id": id(Employer.self, records), "case_file_id": file,
                "person_id": worker, "cooperation_id": cooperation, "languages": ["zh"],
                "begins_on": CalendarDate(2027, 1, 10),
                "ends_on": CalendarDate(2028, 1, 9), "clauses": "[]", "made_by": UUID(),
                "signed_on": day, "state": "signed",
            ]
        )
        _ = try await office.plant(
            FeeLine.self,
            [
                "person_id": worker, "case_file_id": file, "category": "medical",
                "payer": "agency", "payee": "Clinic", "description": "Check",
                "amount_minor": 100, "currency": "CNY", "basis": "None", "disclosed_on": day,
                "disclosed_language": "zh", "statement_id": id(FeeStatement.self, records),
                "statement_version": 1, "consented_on": day, "due_trigger": "contract_signed",
                "due_days": 5, "state": "consented",
            ]
        )
    }
}
