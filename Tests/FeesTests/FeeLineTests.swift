import Casework
import Ledger
import Postgres
import TestKit
import Testing

@testable import Fees

@Suite(.database) struct FeeLineTests {
    @Test func aLineIsDisclosedAndReversed() async throws {
        let id = try await office.fee(office.placed())
        try await office.perform(DiscloseFee.self, on: id, ["language": "zh-Hans"])
        let told = try await office.value(
            "SELECT disclosed_on FROM fee_line",
            as: CalendarDate.self
        )
        #expect(told == CalendarDate(2026, 11, 21))
        try await office.perform(ReverseFee.self, on: id, ["reason": "Charged twice."])
        #expect(
            try await office.story(of: id) == ["fee.proposed", "fee.disclosed", "fee.reversed"]
        )
    }

    @Test func whatTheWorkerCannotReadIsNotDisclosed() async throws {
        let id = try await office.fee(office.placed())
        let refusal = try await office.refusal(DiscloseFee.self, on: id, ["language": "ja"])
        #expect(refusal?.code == "unfit-value")
        #expect(
            try await office.value("SELECT state FROM fee_line", as: String.self) == "proposed"
        )
    }

    /// Whoever stands in a state may do what the table says, and nothing else.
    @Test(arguments: FeeState.allCases) func actionsFollowTheTable(state: FeeState) async throws {
        for verb in ["disclose", "reverse"] {
            let id = try await office.fee(office.placed())
            if state == .disclosed {
                try await office.perform(DiscloseFee.self, on: id, ["language": "zh"])
            } else if state == .reversed {
                try await office.perform(ReverseFee.self, on: id, ["reason": "An error."])
            }
            let refusal =
                verb == "disclose"
                ? try await office.refusal(DiscloseFee.self, on: id, ["language": "zh"])
                : try await office.refusal(ReverseFee.self, on: id, ["reason": "An error."])
            let isOpen = FeeState.machine.open(from: state).contains(verb)
            #expect(refusal?.code == (isOpen ? nil : "wrong-state"), "\(verb) from \(state)")
        }
    }

    @Test func anotherAgencySeesNoLine() async throws {
        let id = try await office.fee(office.placed())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            ReverseFee.self,
            on: id,
            ["reason": "x"],
            by: stranger,
            seen: 1
        )
        #expect(refusal?.code == "no-such-record")
    }

    @Test func theRuleReadsTheLinesOfTheCase() async throws {
        let caseFile = try await office.placed()
        _ = try await (office.fee(caseFile), office.fee(caseFile, ["payer": "agency"]))
        let reversed = try await office.fee(caseFile)
        try await office.perform(ReverseFee.self, on: reversed, ["reason": "An error."])
        _ = try await office.fee(office.placed())
        let gate = Gate("test", "The room's rules.", FeesRoom.caseRules)
        let report = try await office.registrar.read(as: office.anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10))
        }
        #expect(report.obstacles.isEmpty)
        #expect(report.lines.map { $0.verdict.words.contains("2 fee lines read") } == [true])
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
        try await office.perform(ReverseFee.self, on: reversed, ["reason": "An error."])
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
        let verbs = FeeState.machine.moves.filter { $0.from == from && $0.to == to }.map(\.action)
        for verb in ["disclose", "reverse"] {
            guard verbs.contains(verb) else {
                #expect { try from.after(verb, to: to) } throws: { error in
                    (error as? Refusal)?.code == "wrong-state"
                }
                continue
            }
            #expect(try from.after(verb, to: to) == to)
        }
    }
}
