import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite(.database) struct FeeLineTests {
    @Test func aLineGoesFromProposalToTheWorkersConfirmation() async throws {
        let rich = Surroundings(pay: Money(minorUnits: 3_000_000, currency: .cny))
        let id = try await office.serviceFee(office.agreed(rich), 2_400_000)
        try await office.step(id, to: .refunded)
        try await office.perform(
            ConfirmRefund.self,
            on: id,
            [
                "received": ["minor_units": 2_400_000, "currency": "CNY"],
                "refund_confirmed_language": "zh",
            ]
        )
        #expect(
            try await office.story(of: id) == [
                "fee.proposed", "fee.disclosed", "fee.consented", "fee.fallen-due", "fee.paid",
                "fee.refund-opened", "fee.refunded", "fee.refund-confirmed",
            ]
        )
        #expect(
            try await office.tasks(of: id) == [
                "fee-refund done 2026-12-22", "fee-refund-confirmation done 2026-12-06",
            ]
        )
    }

    @Test func whatTheWorkerCannotReadIsNotDisclosed() async throws {
        let id = try await office.fee(office.agreed())
        let refusal = try await office.refusal(
            DiscloseFee.self,
            on: id,
            ["disclosed_language": "ja"],
            by: office.second
        )
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.state(of: id) == .proposed)
    }

    static let verbs = Set(FeeState.machine.moves.map(\.action)).sorted()

    /// Whoever stands in a state may do what the table says, and nothing else.
    @Test(arguments: FeeState.allCases) func actionsFollowTheTable(state: FeeState) async throws {
        let open = FeeState.machine.open(from: state)
        for verb in Self.verbs where !open.contains(verb) {
            let id = try await office.fee(office.agreed())
            try await office.step(id, to: state)
            let before = try await office.story(of: id)
            #expect(try await refusal(verb, id)?.code == "wrong-state", "\(verb) from \(state)")
            #expect(try await office.story(of: id) == before)
        }
    }

    /// What is owed to the worker is no wrong line: it is paid, or given up by two.
    @Test(arguments: FeeState.allCases.filter { $0 != .reversed && $0 != .refundable })
    func everyLineCanBeReversedByTwo(state: FeeState) async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: state)
        try await office.step(id, to: .reversed)
        #expect(try await office.state(of: id) == .reversed)
        let unequal = try await office.value(
            """
            SELECT count(*) FROM (SELECT 1 FROM ledger_posting GROUP BY account_id
                HAVING sum(debit_minor) <> sum(credit_minor)) AS a
            """,
            as: Int.self
        )
        #expect(unequal == 0)
        let standing = try await office.value(
            """
            SELECT count(*) FROM ledger_entry e WHERE kind <> 'reversal'
                AND NOT EXISTS (SELECT FROM ledger_entry c WHERE c.reverses_id = e.id)
            """,
            as: Int.self
        )
        #expect(standing == 0)
        let booked = try await office.count(of: "ledger_entry")
        #expect(booked == (state == .refunded ? 4 : state.isPaid ? 2 : 0))
    }

    private func refusal(_ verb: String, _ id: ID<FeeLine>) async throws -> Refusal? {
        let office = office
        let second = office.second
        switch verb {
        case "disclose":
            return try await office.refusal(
                DiscloseFee.self,
                on: id,
                ["disclosed_language": "zh"],
                by: second
            )
        case "consent":
            return try await office.refusal(ConsentFee.self, on: id, ["statement_version": 1])
        case "fall-due": return try await office.refusal(FallDue.self, on: id, .due)
        case "pay": return try await office.refusal(PayFee.self, on: id, office.paid())
        case "open-refund":
            return try await office.refusal(OpenRefund.self, on: id, office.opened())
        case "refund":
            let body = try await office.refunded(id)
            return try await office.refusal(RefundFee.self, on: id, body, by: second)
        case "confirm-refund":
            return try await office.refusal(
                ConfirmRefund.self,
                on: id,
                [
                    "received": ["minor_units": 1, "currency": "CNY"],
                    "refund_confirmed_language": "zh",
                ]
            )
        case "ask-write-off":
            return try await office.refusal(AskWriteOff.self, on: id, ["finding": "x"])
        case "write-off":
            return try await office.refusal(
                WriteOffFee.self,
                on: id,
                ["written_off_why": "x"],
                by: second
            )
        case "ask-reversal":
            return try await office.refusal(AskReversal.self, on: id, ["reversal_reason": "x"])
        case "reverse": return try await office.refusal(ReverseFee.self, on: id, by: second)
        default:
            Issue.record("no body for \(verb)")
            return nil
        }
    }

    @Test func anotherAgencySeesNoLine() async throws {
        let id = try await office.fee(office.agreed())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            AskReversal.self,
            on: id,
            ["reversal_reason": "x"],
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
    }

    @Test func theRulesReadTheLinesOfTheCase() async throws {
        let caseFile = try await office.agreed()
        let own = try await office.fee(caseFile)
        _ = try await office.fee(caseFile, ["payer": "agency"])
        try await office.step(own, to: .disclosed)
        let reversed = try await office.fee(caseFile)
        try await office.step(reversed, to: .reversed)
        _ = try await office.fee(office.agreed())
        let gate = Gate("test", "The feature's rules.", FeesFeature.caseRules)
        let report = try await office.registrar.read(as: office.anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10))
        }
        #expect(report.obstacles.isEmpty)
        #expect(report.lines.first?.verdict.words.contains("2 fee lines read") == true)
        #expect(report.lines.count == FeesFeature.caseRules.count)
    }

    @Test func whatTheWorkerPaysIsCountedByCurrency() async throws {
        let caseFile = try await office.placed()
        let first = try await office.fee(caseFile)
        let yen = try await office.fee(
            caseFile,
            ["amount": ["minor_units": 9000, "currency": "JPY"]]
        )
        let second = try await office.fee(
            caseFile,
            ["amount": ["minor_units": 5000, "currency": "CNY"]]
        )
        _ = try await office.fee(caseFile, ["payer": "employer"])
        let reversed = try await office.fee(caseFile)
        try await office.step(reversed, to: .reversed)
        let fees = try await office.registrar.read(as: office.anyone) { tx in
            try WorkerFees.of(caseFile, in: tx)
        }
        #expect(fees.lines == [first, yen, second])
        #expect(fees.count == 3)
        #expect(
            fees.sums == [
                Money(minorUnits: 50_000, currency: .cny), Money(minorUnits: 9000, currency: .jpy),
            ]
        )
    }
}

@Suite struct FeesMachineTests {
    static let pairs = FeeState.allCases.flatMap { from in FeeState.allCases.map { (from, $0) } }

    @Test(arguments: pairs) func everyPairIsAMoveOrRefused(from: FeeState, to: FeeState) throws {
        walk(FeeState.self, from, to)
    }

    @Test func theSmallMachinesAreWalkedToo() {
        for from in CapState.allCases {
            for to in CapState.allCases { walk(CapState.self, from, to) }
        }
        for from in RateState.allCases {
            for to in RateState.allCases { walk(RateState.self, from, to) }
        }
        for from in LoanState.allCases {
            for to in LoanState.allCases { walk(LoanState.self, from, to) }
        }
    }

    private func walk<State: MachineState>(_: State.Type, _ from: State, _ to: State) {
        let verbs = State.machine.moves.filter { $0.from == from && $0.to == to }.map(\.action)
        for verb in Set(State.machine.moves.map(\.action)) {
            do throws(Refusal) {
                #expect(try from.after(verb, to: to) == to)
                #expect(verbs.contains(verb), "\(verb) from \(from) to \(to)")
            } catch {
                #expect(error.code == "wrong-state")
                #expect(!verbs.contains(verb), "\(verb) from \(from) to \(to)")
            }
        }
    }

    /// The path of a line as the domain's table of transitions has it.
    @Test func thePathIsTheDomains() {
        let path: [FeeState] = [.proposed, .disclosed, .consented, .due, .paid, .refundable]
        for (from, to) in zip(path, path.dropFirst()) {
            let moves = FeeState.machine.moves.filter { $0.from == from && $0.to != from }
            #expect(Set(moves.map(\.to)) == [to, .reversed])
        }
        #expect(FeeState.machine.open(from: .reversed).isEmpty)
    }
}
