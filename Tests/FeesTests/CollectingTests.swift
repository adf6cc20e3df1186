import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite(.database) struct CollectingTests {
    @Test func nothingFallsDueBeforeTheSignature() async throws {
        let id = try await office.fee(office.agreed(Surroundings(signedOn: nil)))
        try await office.step(id, to: .consented)
        let refusal = try await office.refusal(FallDue.self, on: id, .due)
        #expect(refusal?.detail.contains("R-FEE-008 (") == true)
        #expect(try await office.state(of: id) == .consented)
    }

    @Test func aClauseIsReachedOrNot() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        try await office.step(id, to: .consented)
        let body: [String: JSON] = [
            "trigger": "departed", "due_on": "2027-02-01", "evidence": "Clause 6.",
        ]
        #expect(
            try await office.refusal(FallDue.self, on: id, .object(body))?.code
                == "trigger-not-reached"
        )
        let past = body.merging(["due_on": "2026-11-20", "trigger": "visa_issued"]) { $1 }
        #expect(
            try await office.refusal(FallDue.self, on: id, .object(past))?.code == "unfit-value"
        )
        try await office.leg(caseFile, departed: CalendarDate(2026, 11, 15))
        try await office.perform(FallDue.self, on: id, .object(body))
    }

    /// What was issued counts although it has run out since; what was taken back does not.
    @Test(
        arguments: [
            ("training_certified", nil, false), ("training_certified", "attending", false),
            ("training_certified", "revoked", false), ("training_certified", "certified", true),
            ("training_certified", "expired", true), ("visa_issued", nil, false),
            ("visa_issued", "visa_applied", false), ("visa_issued", "cancelled", false),
            ("visa_issued", "issued", true), ("visa_issued", "expired", true),
        ] as [(String, String?, Bool)]
    )
    func aCertificateOrVisaIsLookedFor(trigger: String, state: String?, isReached: Bool)
        async throws
    {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        try await office.step(id, to: .consented)
        // Somebody else's is none.
        try await office.training(office.agreed(), "certified")
        try await office.visa(office.agreed(), "issued")
        if let state, trigger == "visa_issued" { try await office.visa(caseFile, state) }
        if let state, trigger == "training_certified" {
            try await office.training(caseFile, state)
        }
        let refusal = try await office.refusal(
            FallDue.self,
            on: id,
            ["trigger": .text(trigger), "due_on": "2027-02-01", "evidence": "Clause 6."]
        )
        #expect(refusal?.code == (isReached ? nil : "trigger-not-reached"))
        #expect(try await office.state(of: id) == (isReached ? .due : .consented))
    }

    @Test func twoPeopleReverseALineAndAskAnewWhenItHasMoved() async throws {
        let id = try await office.fee(office.agreed())
        #expect(
            try await office.refusal(ReverseFee.self, on: id, by: office.second)?.code
                == "wrong-state"
        )
        try await office.perform(AskReversal.self, on: id, ["reason": "Twice."])
        #expect(try await office.refusal(ReverseFee.self, on: id)?.code == "gate-refused")
        try await office.step(id, to: .paid)
        let stale = try await office.refusal(ReverseFee.self, on: id, by: office.second)
        #expect(stale?.code == "wrong-state")
        try await office.step(id, to: .reversed)
        let kinds = try await office.value(
            "SELECT array_agg(kind ORDER BY kind) FROM ledger_entry",
            as: [String].self
        )
        #expect(kinds == ["payment", "reversal"])
    }
}
