import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

/// Whoever stands in a state may do what the table says, and nothing else: each verb from each state.
@Suite(.database) struct ActionsFollowTheTableTests {
    func check<N: Noun, State: MachineState>(
        _ state: State,
        _ id: () async throws -> ID<N>,
        _ verbs: [(String, (ID<N>) async throws -> String?)]
    ) async throws {
        for (verb, code) in verbs {
            let found = try await code(id())
            let isOpen = State.machine.open(from: state).contains(verb)
            #expect((found != "wrong-state") == isOpen, "\(verb) from \(state): \(found ?? "done")")
        }
    }

    func refuse<A: Action>(
        _: A.Type,
        _ body: JSON = [:]
    ) -> (ID<A.Subject>) async throws -> String? {
        { id in try await office.refusal(A.self, on: id, body)?.code }
    }

    func refuse<N: Noun>(
        _ verb: String,
        _ body: JSON = [:]
    ) -> (ID<N>) async throws -> String? {
        { id in try await office.refusal(verb, in: PapersFeature.self, on: id, body)?.code }
    }

    /// In Russia, where the visa may be applied for without a certificate before it.
    @Test(arguments: VisaState.allCases) func ofVisas(state: VisaState) async throws {
        var number: UInt8 = 0
        try await check(
            state,
            {
                let caseFile = try await office.placed(in: .ru, under: "RU-QUOTA")
                try await office.passport(of: caseFile, "E\(number)")
                number += 1
                return try await office.visa(
                    state,
                    of: caseFile,
                    from: "2026-01-01",
                    until: "2026-12-01",
                    adding: [.country(.ru), .classCode("WORK")]
                )
            },
            [
                ("supplement", refuse(SupplementVisa.self)),
                (
                    "apply-eligibility",
                    refuse(ApplyForEligibility.self, ["eligibility_applied_on": "2026-11-01"])
                ),
                (
                    "issue-eligibility",
                    refuse(
                        IssueEligibility.self,
                        .holder(["eligibility_issued_on": "2026-11-01"])
                    )
                ), ("compare", refuse(CompareEligibility.self, .holder())),
                ("apply", refuse(ApplyForVisa.self, ["applied_on": "2026-11-01"])),
                (
                    "issue",
                    refuse(
                        IssueVisa.self,
                        ["number": "1", "valid_from": "2026-12-01", "valid_until": "2027-12-01"]
                    )
                ), ("refuse", refuse("refuse", ["reason": "No quota."])),
                ("enter", refuse(EnterCountry.self, ["entered_on": "2026-11-01"])),
                (
                    "record-card",
                    refuse(RecordCard.self, ["number": "2", "valid_until": "2027-12-01"])
                ),
                ("mark-expiry", refuse(MarkVisaExpiry.self)),
                (
                    "renew",
                    refuse(
                        RenewVisa.self,
                        ["number": "3", "valid_from": "2026-12-01", "valid_until": "2027-12-01"]
                    )
                ), ("cancel", refuse("cancel", ["reason": "Revoked."])),
            ]
        )
    }

    @Test(arguments: PolicyState.allCases) func ofPolicies(state: PolicyState) async throws {
        let day: JSON = "2026-11-01"
        try await check(
            state,
            {
                let caseFile = try await office.placed()
                return try await office.policy(state, of: caseFile)
            },
            [
                ("consent", refuse(ConsentToPolicy.self, ["insured_consent_on": day])),
                (
                    "name-beneficiary",
                    refuse(
                        NameBeneficiary.self,
                        [
                            "covers_death": true, "beneficiary_relationship": "spouse",
                            "beneficiary_consent_on": day,
                        ]
                    )
                ), ("issue", refuse(IssuePolicy.self, ["number": "2"])),
                ("activate", refuse(ActivatePolicy.self)),
                ("claim", refuse(ClaimOnPolicy.self, ["claimed_on": day, "claim": "A fall."])),
                (
                    "settle",
                    refuse(
                        SettleClaim.self,
                        ["settled_on": day, "settled": ["minor_units": 1, "currency": "CNY"]]
                    )
                ), ("lapse", refuse(LapsePolicy.self, ["reason": "Not paid."])),
                ("cancel", refuse("cancel", ["reason": "Wrong."])),
            ]
        )
    }

    @Test(arguments: DocumentState.allCases) func ofDocuments(state: DocumentState) async throws {
        try await check(
            state,
            {
                let caseFile = try await office.placed()
                let person = try await office.person(of: caseFile)
                let next = try await office.document(.diploma, .valid, of: person)
                return try await office.document(
                    .diploma,
                    state,
                    of: person,
                    until: "2026-12-01",
                    adding: [.supersededBy(state == .superseded ? next : nil)]
                )
            },
            [
                ("receive", refuse(ReceiveDocument.self, ["issuer": "University"])),
                ("verify", refuse(VerifyDocument.self, ["method": "Asked."])),
                ("reject", refuse(RejectDocument.self, ["reason": "Blurred."])),
                ("accept", refuse(AcceptDocument.self)),
                ("hand-over", refuse(HandOverDocument.self, .handOver())),
                ("mark-expiry", refuse(MarkDocumentExpiry.self)),
                ("revoke", refuse(RevokeDocument.self, ["reason": "Forged."])),
                (
                    "supersede",
                    refuse(
                        SupersedeDocument.self,
                        ["superseded_by_id": .text(ID<Document>.example)]
                    )
                ),
            ]
        )
    }

    @Test(arguments: MedicalState.allCases) func ofMedicals(state: MedicalState) async throws {
        try await check(
            state,
            {
                let caseFile = try await office.placed()
                return try await office.medical(state, of: caseFile)
            },
            [
                ("examine", refuse(ExamineWorker.self, ["examined_on": "2026-11-01"])),
                ("result", refuse(RecordResult.self, ["outcome": "fit"])),
                ("expire", refuse(ExpireMedical.self)),
            ]
        )
    }
}
