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

    /// The first contract bound from 10 November, its first version, to 1 December; the second was signed on
    /// 1 March. The facts hold both, and no payment of a day between them is booked.
    @Test func nothingIsTakenBetweenTwoContracts() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        try await office.step(id, to: .due)
        let first = try await office.service(of: caseFile)
        try await office.change(first, [.state(.amended)])
        try await office.contracts(
            of: caseFile,
            Surroundings(signedOn: CalendarDate(2026, 11, 15))
        )
        try await office.change(
            office.service(of: caseFile),
            [
                .supersedes(first), .revisionReason("Another wage."), .state(.endedEarly),
                .endedOn("2026-12-01"), .endReason(.mutual), .fault(.nobody),
            ]
        )
        try await office.contracts(of: caseFile, Surroundings(signedOn: CalendarDate(2027, 3, 1)))
        office.clock.move(to: CalendarDate(2027, 3, 5))

        var facts = try await office.registrar.read(as: office.anyone) { tx in
            try FeeFacts.gather(for: caseFile, in: tx)
        }
        #expect(facts.terms.bindings.map(\.signedOn.description) == ["2026-11-10", "2027-03-01"])
        #expect(facts.terms.bindings.map(\.endedOn?.description) == ["2026-12-01", nil])
        facts.isCollecting = true
        let days = [
            ("2026-11-09", "failed"), ("2026-11-10", "passed"), ("2026-12-01", "passed"),
            ("2026-12-02", "failed"), ("2027-02-28", "failed"), ("2027-03-01", "passed"),
        ]
        for (text, word) in days {
            let day = try #require(CalendarDate(text))
            #expect(NothingCollectedBeforeContract.check(facts, on: day).word == word, "\(text)")
        }

        let between = office.paid(on: CalendarDate(2027, 1, 5))
        let refusal = try await office.refusal(PayFee.self, on: id, between)
        #expect(refusal?.detail.contains("R-FEE-008 (") == true, "\(refusal?.detail ?? "paid")")
        try await office.perform(PayFee.self, on: id, office.paid(on: CalendarDate(2027, 3, 1)))
    }

    @Test func aClauseIsReachedOrNot() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        try await office.step(id, to: .consented)
        let body: [String: JSON] = [
            "due_trigger": "departed", "due_on": "2027-02-01", "due_evidence": "Clause 6.",
        ]
        #expect(
            try await office.refusal(FallDue.self, on: id, .object(body))?.code
                == "trigger-not-reached"
        )
        let past = body.merging(["due_on": "2026-11-20", "due_trigger": "visa_issued"]) { $1 }
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
        try await office.enrolment(.certified, of: office.agreed())
        try await office.visa(of: office.agreed())
        if let state, trigger == "visa_issued" {
            try await office.visa(
                #require(VisaState(rawValue: state)),
                of: caseFile,
                from: "2025-11-01",
                until: "2026-11-01"
            )
        }
        if let state, trigger == "training_certified" {
            try await office.enrolment(
                #require(EnrolmentState(rawValue: state)),
                of: caseFile,
                certified: "2025-11-01",
                until: "2026-11-01"
            )
        }
        let refusal = try await office.refusal(
            FallDue.self,
            on: id,
            [
                "due_trigger": .text(trigger), "due_on": "2027-02-01", "due_evidence": "Clause 6.",
            ]
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
        try await office.perform(AskReversal.self, on: id, ["reversal_reason": "Twice."])
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
