import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import Contracts
@testable import Deployments
@testable import Fees
@testable import Homeward

/// Whatever ends a placement, by its own step in its own feature, opens the refund of what the worker paid.
@Suite(.database) struct RefundAfterEndTests {
    /// Gone for two whole months of twelve.
    static let departed = CalendarDate(2026, 9, 21)
    static let ended = CalendarDate(2026, 11, 20)
    static let planned = CalendarDate(2028, 1, 9)
    static let back = "refundable early_end 1000000 2026-12-20"

    @Test(
        arguments: [
            ("illness", back, 0), ("injury", back, 0), ("death", back, 0),
            ("ended_early_no_fault", back, 0), ("ended_early_worker_fault", "paid", 0),
            ("completed", "paid", 0),
            // Nobody has said whose fault it was: a person decides, and the proof says so until then.
            ("other", "paid", 1),
        ] as [(String, String, Int)]
    )
    func theEndOfALeg(reason: String, found: String, listed: Int) async throws {
        let file = try await office.placed()
        let fee = try await paid(file)
        let leg = try await leg(file, until: reason == "completed" ? Self.ended : Self.planned)
        if reason == "ended_early_worker_fault" {
            try await office.perform(
                FindFault.self,
                on: leg,
                ["decision": "Decision 12/2026", "finding": "Left without a word."],
                by: office.second
            )
        }
        let receipt = try await office.perform(
            EndDeployment.self,
            on: leg,
            [
                "ended_on": .text("\(Self.ended)"), "reason": .text(reason),
                "note": "As the host wrote.",
            ]
        )
        try await expect(fee, found)
        let opened = try receipt.json["refunds_opened"]?.array?.compactMap(\.text) ?? []
        #expect(opened == (found == "paid" ? [] : ["\(fee)"]))
        #expect(try await unopened(until: Self.ended) == (listed == 0 ? [] : ["\(fee)"]))
    }

    /// Eleven months of twelve leave one; twelve leave nothing, and nothing stands in the way.
    @Test(arguments: [
        (CalendarDate(2025, 11, 22), "refundable early_end 100000 2026-12-20"),
        (CalendarDate(2025, 11, 21), "paid"), (CalendarDate(2025, 11, 20), "paid"),
    ]) func whoServedTheTermIsOwedNothing(departed: CalendarDate, found: String) async throws {
        let file = try await office.placed()
        let fee = try await paid(file)
        let leg = try await leg(file, departed)
        try await office.perform(
            EndDeployment.self,
            on: leg,
            ["ended_on": .text("\(Self.ended)"), "reason": "illness"]
        )
        try await expect(fee, found)
        #expect(try await unopened(until: Self.ended) == [])
    }

    /// An end that was recorded before refunds followed it is listed from its own day on.
    @Test(arguments: [(-1, false), (0, true), (1, true)])
    func anOldEndWithoutARefundIsListed(days: Int, isListed: Bool) async throws {
        let file = try await office.placed()
        let fee = try await paid(file)
        _ = try await leg(file, ended: "injury")
        let until = Self.ended.adding(days: days)
        #expect(try await unopened(until: until) == (isListed ? ["\(fee)"] : []))
    }

    @Test(
        arguments: [
            ("nobody", true, back), ("employer", true, back), ("agency", true, back),
            ("worker", true, "paid"), ("shared", true, "paid"), ("undecided", true, "paid"),
            ("nobody", false, "paid"),
        ] as [(String, Bool, String)]
    )
    func theEndOfTheServiceContract(fault: String, hasLeft: Bool, found: String) async throws {
        let file = try await office.placed()
        let fee = try await paid(file)
        if hasLeft { _ = try await leg(file) }
        let contract = try await service(file)
        try await office.perform(
            TerminateContract.self,
            on: contract,
            [
                "ended_on": .text("\(Self.ended)"), "reason": "employer_ended",
                "fault": .text(fault), "finding": "Letter of the host.",
            ]
        )
        try await expect(fee, found)
    }

    @Test(arguments: [false, true])
    func whatIsGivenUpBeforeDepartureIsPaidBackWhole(withPerson: Bool) async throws {
        let file = try await office.placed()
        let person = try #require(try await office.person(of: file))
        let fee = try await paid(file)
        let clock = Scheduler(
            registrar: office.registrar,
            pool: office.pool,
            scheduledMoves: App.features.flatMap { $0.scheduledMoves },
            clock: office.clock.clock
        )
        #expect(try await clock.round() == [:])
        if withPerson {
            try await office.perform(WithdrawPerson.self, on: person, ["reason": "Family."])
        } else {
            try await office.perform(WithdrawCase.self, on: file, ["reason": "Family."])
        }
        #expect(try await clock.round() == ["fee open-refund": 1])
        // The thirty days run from the withdrawal, on 2026-11-21.
        try await expect(fee, "refundable withdrawn 1200000 2026-12-21")
        #expect(try await office.story(of: fee) == ["test.planted", "fee.refund-opened"])
        #expect(try await clock.round() == [:])
    }

    /// A case that somebody closed although nobody had left hides nothing: the proof lists what was paid,
    /// and the system pays it back like that of a withdrawn one.
    @Test(arguments: ["withdrawn", "closed"])
    func whatEndedBeforeDepartureIsListedAndPaidBack(state: String) async throws {
        let file = try await office.placed(state: state)
        let fee = try await paid(file)
        #expect(try await unopened(until: Self.ended) == ["\(fee)"])
        let clock = Scheduler(
            registrar: office.registrar,
            pool: office.pool,
            scheduledMoves: FeesFeature.scheduledMoves,
            clock: office.clock.clock
        )
        #expect(try await clock.round() == ["fee open-refund": 1])
        try await expect(fee, "refundable withdrawn 1200000 2026-12-21")
        #expect(try await unopened(until: Self.ended) == [])
    }

    /// Of a case that is done nothing is owed for its having ended.
    @Test func whoCameHomeAndWasClosedIsNotPaidBackWhole() async throws {
        let file = try await office.placed(state: "closed")
        let fee = try await paid(file)
        _ = try await leg(file, ended: "completed")
        let clock = Scheduler(
            registrar: office.registrar,
            pool: office.pool,
            scheduledMoves: FeesFeature.scheduledMoves,
            clock: office.clock.clock
        )
        #expect(try await clock.round() == [:])
        try await expect(fee, "paid")
        #expect(try await unopened(until: Self.ended) == [])
    }

    /// Of a case that was withdrawn after a return nothing is owed for having been withdrawn.
    @Test func whoHasLeftIsNotPaidBackWhole() async throws {
        let file = try await office.placed(state: "withdrawn")
        let fee = try await paid(file)
        _ = try await leg(file, ended: "completed")
        let clock = Scheduler(
            registrar: office.registrar,
            pool: office.pool,
            scheduledMoves: FeesFeature.scheduledMoves,
            clock: office.clock.clock
        )
        #expect(try await clock.round() == [:])
        try await expect(fee, "paid")
        #expect(try await unopened(until: Self.ended) == [])
    }

    func expect(_ fee: ID<FeeLine>, _ wanted: String) async throws {
        let found = try await office.value(
            """
            SELECT state || coalesce(' ' || refund_cause || ' ' || refund_minor || ' '
                || refund_due_on, '')
            FROM fee_line WHERE id = \(fee)
            """,
            as: String.self
        )
        #expect(found == wanted)
        let tasks = try await office.value(
            "SELECT count(*) FROM task WHERE subject_id = \(fee) AND duty = 'fee-refund'",
            as: Int.self
        )
        #expect(tasks == (wanted == "paid" ? 0 : 1))
    }

    /// The lines of which a proof says that money would go back and no refund is open.
    func unopened(until day: CalendarDate) async throws -> [String] {
        let proof = try await office.perform(
            ProveFees.self,
            ["from": "2026-10-01", "until": .text("\(day)")]
        )
        return (try proof.json["exceptions"]?.array ?? [])
            .filter { $0["kind"]?.text == "refund-not-opened" }.compactMap { $0["fee"]?.text }
    }

    /// CNY 12,000 that the worker paid for twelve months.
    func paid(_ file: ID<CaseFile>) async throws -> ID<FeeLine> {
        let person = try #require(try await office.person(of: file))
        let day = CalendarDate(2026, 9, 1)
        let statement = try await office.plant(
            FeeStatement.self,
            [
                "person_id": person, "case_file_id": file, "number": 1, "language": "zh",
                "shown_on": day, "items": "[]", "digest": [UInt8](repeating: 0, count: 32),
            ]
        )
        return try await office.plant(
            FeeLine.self,
            [
                "person_id": person, "case_file_id": file, "category": "recruitment_service",
                "payer": "worker", "payee": "Test Agency", "payee_kind": "agency",
                "description": "Service fee", "amount_minor": 1_200_000, "currency": "CNY",
                "basis": "Service contract, section 6.", "disclosed_on": day,
                "disclosed_language": "zh", "statement_id": statement, "statement_version": 1,
                "consented_on": day.adding(days: 1), "due_on": day.adding(days: 1),
                "due_trigger": "contract_signed", "due_evidence": "Clause 6.",
                "paid_on": day.adding(days: 1), "receipt_number": "R-1", "state": "paid",
            ]
        )
    }

    func leg(
        _ file: ID<CaseFile>,
        _ departed: CalendarDate = departed,
        until planned: CalendarDate = planned,
        ended reason: String? = nil
    ) async throws -> ID<Deployment> {
        let site = try await office.value(
            "SELECT site_id FROM case_file WHERE id = \(file)",
            as: UUID.self
        )
        return try await office.plant(
            Deployment.self,
            [
                "person_id": try await office.person(of: file), "case_file_id": file,
                "site_id": site, "planned_departure": departed,
                "planned_end": planned, "interviewed_on": departed,
                "interviewed_by": UUID(), "interview_language": "zh",
                "interview_no_other_fees": true, "interview_holds_papers": true,
                "interview_understands": true, "cleared_on": departed, "cleared_by": UUID(),
                "departed_on": departed, "ended_on": reason == nil ? nil : Self.ended,
                "end_reason": reason, "next_check_in": reason == nil ? Self.ended : nil,
                "state": reason == nil ? "departed" : "ended",
            ]
        )
    }

    func service(_ file: ID<CaseFile>) async throws -> ID<Contract> {
        let employer = try await office.value(
            "SELECT employer_id FROM case_file WHERE id = \(file)",
            as: UUID.self
        )
        let last = CalendarDate(2027, 9, 20)
        let cooperation = try await office.plant(
            Contract.self,
            [
                "kind": "cooperation", "employer_id": employer, "languages": ["zh"],
                "begins_on": Self.departed, "ends_on": last, "clauses": "[]", "made_by": UUID(),
                "signed_on": CalendarDate(2026, 9, 1), "state": "signed",
            ]
        )
        return try await office.plant(
            Contract.self,
            [
                "kind": "service", "employer_id": employer, "case_file_id": file,
                "person_id": try await office.person(of: file), "cooperation_id": cooperation,
                "languages": ["zh"], "begins_on": Self.departed, "ends_on": last,
                "clauses": "[]", "made_by": UUID(), "signed_on": CalendarDate(2026, 9, 1),
                "state": "signed",
            ]
        )
    }
}
