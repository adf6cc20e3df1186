import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

@Suite(.database) struct PolicyTests {
    func refusal(_ caseFile: ID<CaseFile>, _ changes: [String: JSON]) async throws -> Refusal? {
        try await office.refusal(RecordPolicy.self, .policy(caseFile, changes))
    }

    @Test func aPolicyIsOnRecord() async throws {
        let caseFile = try await office.placed()
        let id = try await office.make(RecordPolicy.self, .policy(caseFile))
        #expect(try await office.story(of: id) == ["policy.recorded"])
        let person = try await office.value("SELECT person_id FROM policy", as: ID<Person>.self)
        #expect(try await person == office.person(of: caseFile))
    }

    /// The office's day is 2026-11-21.
    @Test(
        arguments: [
            (["insured_consent_on": "2026-11-20"], nil),
            (["insured_consent_on": "2026-11-22"], "unfit-value"),
            (["covered_until": "2027-01-09"], "unfit-value"),
            (["covered_until": "2027-01-10"], nil),
            (["sum": ["minor_units": 0, "currency": "CNY"]], "unfit-value"),
            (["sum": ["minor_units": 1, "currency": "CNY"]], nil),
        ] as [([String: JSON], String?)]
    ) func aPolicyInsuresSomethingForSomeTimeWithConsent(
        changes: [String: JSON],
        code: String?
    ) async throws {
        #expect(try await refusal(office.placed(), changes)?.code == code)
        let count = try await office.count(of: "policy")
        #expect(count == (code == nil ? 1 : 0))
    }

    @Test func aGroupPolicyInsuresManyUnderOneNumberAndEachOnce() async throws {
        let first = try await office.placed()
        #expect(try await refusal(first, [:]) == nil)
        #expect(try await refusal(office.placed(), [:]) == nil)
        #expect(try await refusal(first, [:])?.code == "already-there")
    }

    @Test func aCancelledPolicyStaysCancelled() async throws {
        let id = try await office.make(RecordPolicy.self, .policy(office.placed()))
        try await office.perform("cancel", in: PapersFeature.self, on: id, ["reason": "Not paid."])
        let refusal = try await office.refusal(
            "cancel",
            in: PapersFeature.self,
            on: id,
            ["reason": "Again."]
        )
        #expect(refusal?.code == "wrong-state")
        #expect(try await office.history(of: id).contains("policy.cancelled"))
    }

    @Test func theRuleReadsAccidentCoverAndNoOther() async throws {
        let caseFile = try await office.placed()
        _ = try await office.make(RecordPolicy.self, .policy(caseFile, ["kind": "medical"]))
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .failed)
        let first = try await office.make(
            RecordPolicy.self,
            .policy(caseFile, ["number": "P-2", "covered_until": "2027-06-30"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .failed)
        _ = try await office.make(
            RecordPolicy.self,
            .policy(caseFile, ["number": "P-3", "covered_from": "2027-07-01"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .passed)
        try await office.perform(
            "cancel",
            in: PapersFeature.self,
            on: first,
            ["reason": "Not paid."]
        )
        #expect(try await office.outcomes(of: caseFile)["R-INS-001"] == .failed)
    }

    @Test func anotherAgencySeesNoPapers() async throws {
        let caseFile = try await office.placed()
        let policy = try await office.make(RecordPolicy.self, .policy(caseFile))
        let visa = try await office.make(RecordVisa.self, .visa(caseFile))
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusals = try await [
            office.refusal(
                "cancel",
                in: PapersFeature.self,
                on: policy,
                ["reason": "x"],
                by: stranger,
                seen: 1
            ),
            office.refusal(
                "cancel",
                in: PapersFeature.self,
                on: visa,
                ["reason": "x"],
                by: stranger,
                seen: 1
            ),
            office.refusal(RecordVisa.self, .visa(caseFile), by: stranger),
        ]
        #expect(
            refusals.map { $0?.code }
                == ["no-such-record", "no-such-record", "unknown-reference"]
        )
    }
}
