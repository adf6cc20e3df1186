import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

/// Two people stand behind a line, and its gates are shown before anyone tries.
@Suite(.database) struct FeeGateTests {
    func gate(
        _ id: ID<FeeLine>,
        _ step: FeeStep? = nil,
        asOf: CalendarDate? = nil,
        by caller: Caller? = nil
    ) async throws -> JSON {
        try await office.answer(
            ExplainFeeGate(step: step, asOf: asOf),
            on: id,
            by: caller ?? office.second
        )
    }

    func failed(_ report: JSON) -> [String] {
        (report["rules"]?.array ?? []).filter { $0["outcome"]?.text == "failed" }
            .compactMap { $0["id"]?.text }
    }

    /// Two accounts of one person are one pair of eyes.
    @Test func whoeverProposedALineDoesNotDiscloseIt() async throws {
        let id = try await office.fee(office.agreed())
        let own = office.anyone
        let otherAccount = own.with(staff: ID(UUID()))
        for caller in [own, otherAccount] {
            let refusal = try await office.refusal(
                DiscloseFee.self,
                on: id,
                ["disclosed_language": "zh"],
                by: caller
            )
            #expect(refusal?.code == "gate-refused")
            #expect(refusal?.detail.contains("R-AUD-002") == true)
        }
        #expect(try await office.state(of: id) == .proposed)
        let shown = try await office.count(of: "fee_statement")
        #expect(shown == 0)
        try await office.perform(
            DiscloseFee.self,
            on: id,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(try await office.state(of: id) == .disclosed)
    }

    @Test func aGateIsShownAsWhoeverAsks() async throws {
        let id = try await office.fee(office.agreed())
        let own = try await gate(id, by: office.anyone)
        #expect(own["step"]?.text == "fee.disclose")
        #expect(failed(own) == ["R-AUD-002"])
        #expect(own["open"] == .bool(false))
        let other = try await gate(id)
        #expect(failed(other) == [])
        #expect(other["open"] == .bool(true))
        #expect(try await office.story(of: id) == ["fee.proposed"])
        #expect(try await office.version(of: id) == 1)
    }

    @Test func theNextStepIsTheOneExplained() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .disclosed)
        #expect(failed(try await gate(id)) == ["R-FEE-003"])
        let tomorrow = try await gate(id, asOf: office.today.adding(days: 1))
        #expect(tomorrow["step"]?.text == "fee.consent")
        #expect(failed(tomorrow) == [])
        let later = try await gate(id, .pay)
        #expect(later["step"]?.text == "fee.pay")
        #expect(failed(later) == ["R-FEE-003"])
    }

    @Test(
        arguments: [
            (.proposed, "fee.disclose"), (.disclosed, "fee.consent"),
            (.consented, "fee.fall-due"), (.due, "fee.pay"), (.paid, "fee.pay"),
            (.refundable, "fee.pay"), (.refunded, "fee.pay"), (.writtenOff, "fee.pay"),
            (.reversed, "fee.pay"),
        ] as [(FeeState, String)]
    )
    func everyStateHasItsGate(state: FeeState, step: String) async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: state)
        #expect(try await gate(id)["step"]?.text == step)
    }
}
