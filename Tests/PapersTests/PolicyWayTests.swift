import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

/// The way of a policy: quote, consent, issue, cover, claim.
@Suite(.database) struct PolicyWayTests {
    func quoted(_ caseFile: ID<CaseFile>, consent: JSON? = nil) async throws -> ID<Policy> {
        var body: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "kind": "accident", "insurer": "Great Wall",
            "covered_from": "2027-01-10", "covered_until": "2028-01-09",
            "sum": ["minor_units": 50_000_000, "currency": "CNY"],
        ]
        body["insured_consent_on"] = consent
        return try await office.make(RecordPolicy.self, .object(body))
    }

    @Test func fromTheQuoteToTheSettledClaim() async throws {
        let caseFile = try await office.placed()
        let id = try await quoted(caseFile)
        #expect(try await office.state(of: id) == "quoted")
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .failed)
        try await office.perform(ConsentToPolicy.self, on: id, ["insured_consent_on": "2026-11-20"])
        try await office.perform(IssuePolicy.self, on: id, ["number": "P-1"])
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .passed)
        #expect(try await office.refusal(ActivatePolicy.self, on: id)?.code == "unfit-value")
        office.clock.move(to: CalendarDate(2027, 1, 10))
        try await office.perform(ActivatePolicy.self, on: id)
        try await office.perform(
            ClaimOnPolicy.self,
            on: id,
            ["claimed_on": "2027-01-10", "claim": "Broke an arm."]
        )
        // A claim does not end the cover.
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .passed)
        let isReadable = try await office.value(
            "SELECT position(convert_to('arm', 'UTF8') IN claim_sealed) > 0 FROM policy",
            as: Bool.self
        )
        #expect(isReadable == false)
        let foreign = try await office.refusal(
            SettleClaim.self,
            on: id,
            ["settled_on": "2027-01-10", "settled": ["minor_units": 1, "currency": "JPY"]]
        )
        #expect(foreign?.code == "unfit-value")
        try await office.perform(
            SettleClaim.self,
            on: id,
            ["settled_on": "2027-01-10", "settled": ["minor_units": 0, "currency": "CNY"]]
        )
        #expect(try await office.state(of: id) == "settled")
        #expect(
            try await office.story(of: id) == [
                "policy.recorded", "policy.consented", "policy.issued", "policy.activated",
                "policy.claimed", "policy.settled",
            ]
        )
    }

    /// Insurance Law Art. 34: nobody is insured behind the own back.
    @Test func aNumberWithoutConsentIsNoPolicy() async throws {
        guard case .object(var body) = JSON.policy(try await office.placed()) else { return }
        body["insured_consent_on"] = nil
        let refusal = try await office.refusal(RecordPolicy.self, .object(body))
        #expect(refusal?.code == "unfit-value")
        let consented = try await quoted(office.placed(), consent: "2026-11-21")
        #expect(try await office.state(of: consented) == "insured_consented")
    }

    @Test func aPolicyThatLapsedCoversNothing() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(RecordPolicy.self, .policy(caseFile))
        try await office.perform(LapsePolicy.self, on: id, ["reason": "The premium was not paid."])
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .failed)
        #expect(try await office.refusal(RecordPolicy.self, .policy(caseFile)) == nil)
    }

    @Test func theInsuredNamesANearRelative() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(
            RecordPolicy.self,
            .policy(
                caseFile,
                [
                    "covers_death": true, "beneficiary_relationship": "agency",
                    "beneficiary_name": "Test Agency",
                ]
            )
        )
        #expect(try await office.outcomes(of: caseFile)["R-CN-036"] == .failed)
        let later = try await office.refusal(
            NameBeneficiary.self,
            on: id,
            [
                "covers_death": true, "beneficiary_relationship": "parent",
                "beneficiary_consent_on": "2026-11-22",
            ]
        )
        #expect(later?.code == "unfit-value")
        try await office.perform(
            NameBeneficiary.self,
            on: id,
            [
                "covers_death": true, "beneficiary_relationship": "parent",
                "beneficiary_name": "李父", "beneficiary_consent_on": "2026-11-21",
            ]
        )
        #expect(try await office.outcomes(of: caseFile)["R-CN-036"] == .passed)
        let isReadable = try await office.value(
            "SELECT position(convert_to('李父', 'UTF8') IN beneficiary_sealed) > 0 FROM policy",
            as: Bool.self
        )
        #expect(isReadable == false)
    }
}
