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
                ["fault_decision": "Decision 12/2026", "finding": "Left without a word."],
                by: office.second
            )
        }
        let receipt = try await office.perform(
            EndDeployment.self,
            on: leg,
            [
                "ended_on": .text("\(Self.ended)"), "end_reason": .text(reason),
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
            ["ended_on": .text("\(Self.ended)"), "end_reason": "illness"]
        )
        try await expect(fee, found)
        #expect(try await unopened(until: Self.ended) == [])
    }

    /// An end that was recorded before refunds followed it is listed from its own day on.
    @Test(arguments: [(-1, false), (0, true), (1, true)])
    func anOldEndWithoutARefundIsListed(days: Int, isListed: Bool) async throws {
        let file = try await office.placed()
        let fee = try await paid(file)
        try await leg(file, ended: .injury)
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
                "ended_on": .text("\(Self.ended)"), "end_reason": "employer_ended",
                "fault": .text(fault), "finding": "Letter of the host.",
            ]
        )
        try await expect(fee, found)
    }

    @Test(arguments: [false, true])
    func whatIsGivenUpBeforeDepartureIsPaidBackWhole(withPerson: Bool) async throws {
        let file = try await office.placed()
        let person = try await office.person(of: file)
        let fee = try await paid(file)
        let clock = office.scheduler(App.features.flatMap { $0.scheduledMoves })
        #expect(try await clock.round() == [:])
        if withPerson {
            try await office.perform(WithdrawPerson.self, on: person, ["reason": "Family."])
        } else {
            try await office.perform(
                WithdrawCase.self,
                on: file,
                ["end_reason": "family_objected", "reason": "Family."]
            )
        }
        #expect(try await clock.round() == ["fee open-refund": 1])
        // The thirty days run from the withdrawal, on 2026-11-21.
        try await expect(fee, "refundable withdrawn 1200000 2026-12-21")
        #expect(try await office.story(of: fee) == ["test.planted", "fee.refund-opened"])
        #expect(try await clock.round() == [:])
    }

    /// A case that somebody closed although nobody had left hides nothing: the proof lists what was paid,
    /// and the system pays it back like that of a withdrawn one.
    @Test(arguments: [CaseState.withdrawn, .closed])
    func whatEndedBeforeDepartureIsListedAndPaidBack(state: CaseState) async throws {
        let file = try await office.placed(state)
        let fee = try await paid(file)
        #expect(try await unopened(until: Self.ended) == ["\(fee)"])
        let clock = office.scheduler(FeesFeature.scheduledMoves)
        #expect(try await clock.round() == ["fee open-refund": 1])
        try await expect(fee, "refundable withdrawn 1200000 2026-12-21")
        #expect(try await unopened(until: Self.ended) == [])
    }

    /// Of a case that is done nothing is owed for its having ended.
    @Test func whoCameHomeAndWasClosedIsNotPaidBackWhole() async throws {
        let file = try await office.placed(.closed)
        let fee = try await paid(file)
        try await leg(file, ended: .completed)
        let clock = office.scheduler(FeesFeature.scheduledMoves)
        #expect(try await clock.round() == [:])
        try await expect(fee, "paid")
        #expect(try await unopened(until: Self.ended) == [])
    }

    /// Of a case that was withdrawn after a return nothing is owed for having been withdrawn.
    @Test func whoHasLeftIsNotPaidBackWhole() async throws {
        let file = try await office.placed(.withdrawn)
        let fee = try await paid(file)
        try await leg(file, ended: .completed)
        let clock = office.scheduler(FeesFeature.scheduledMoves)
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
        let tasks = try await office.count(
            of: "task",
            "subject_id = \(fee) AND duty = 'fee-refund'"
        )
        #expect(tasks == (wanted == "paid" ? 0 : 1))
    }

    /// The lines of which a proof says that money would go back and no refund is open.
    func unopened(until day: CalendarDate) async throws -> [String] {
        let proof = try await office.perform(
            ProveFees.self,
            ["from_day": "2026-10-01", "until_day": .text("\(day)")]
        )
        return (try proof.json["exceptions"]?.array ?? [])
            .filter { $0["kind"]?.text == "refund-not-opened" }
            .compactMap { $0["fee_line_id"]?.text }
    }

    /// CNY 12,000 that the worker paid for twelve months.
    func paid(_ file: ID<CaseFile>) async throws -> ID<FeeLine> {
        try await office.feeLine(
            .paid,
            of: file,
            on: "2026-09-01",
            adding: [
                .category(.recruitmentService), .payee("Test Agency"), .payeeKind(.agency),
                .amountMinor(1_200_000), .consentedOn("2026-09-02"), .dueOn("2026-09-02"),
                .dueTrigger(.contractSigned), .paidOn("2026-09-02"),
            ]
        )
    }

    @discardableResult
    func leg(
        _ file: ID<CaseFile>,
        _ departed: CalendarDate = departed,
        until planned: CalendarDate = planned,
        ended reason: EndReason? = nil
    ) async throws -> ID<Deployment> {
        try await office.deployment(
            reason == nil ? .departed : .ended,
            of: file,
            from: departed,
            until: planned,
            ended: Self.ended,
            because: reason ?? .completed
        )
    }

    func service(_ file: ID<CaseFile>) async throws -> ID<Contract> {
        try await office.contract(
            of: file,
            from: Self.departed,
            until: "2027-09-20",
            signed: "2026-09-01"
        )
    }
}
