import Casework
import Ledger
import Postgres
import TestKit
import Testing

@testable import Papers

/// The four insurances of the Employment Permit System run from the entry.
@Suite(.database) struct KoreanInsuranceTests {
    func visa(_ caseFile: ID<CaseFile>, _ code: String = "E-9") async throws -> ID<Visa> {
        try await office.make(
            RecordVisa.self,
            .visa(
                caseFile,
                ["country": "KR", "class_code": .text(code), "valid_from": "2026-11-01"]
            )
        )
    }

    func insure(_ caseFile: ID<CaseFile>, _ kind: PolicyKind) async throws {
        _ = try await office.make(
            RecordPolicy.self,
            .policy(caseFile, ["kind": .text(kind.rawValue), "number": .text(kind.rawValue)])
        )
    }

    @Test func theEntryStartsTheClocksAndEachPolicySettlesItsOwn() async throws {
        let caseFile = try await office.placed(in: .kr, programme: "KR-EPS")
        // Taken out before the entry: no clock for it.
        try await insure(caseFile, .krAccident)
        try await office.perform(
            EnterCountry.self,
            on: visa(caseFile),
            ["entered_on": "2026-11-21"]
        )
        var duties = try await office.openDuties()
        duties["visa-expiry"] = nil
        #expect(
            duties == [
                "kr-departure-guarantee": "2026-12-06", "kr-return-cost": "2027-02-21",
                "kr-wage-guarantee": "2026-12-06",
            ]
        )
        let day = CalendarDate(2026, 12, 6)
        #expect(try await office.outcomes(of: caseFile, on: day)["R-INS-002"] == "passed")
        let late = CalendarDate(2026, 12, 7)
        #expect(try await office.outcomes(of: caseFile, on: late)["R-INS-002"] == "failed")
        for kind in [PolicyKind.krDepartureGuarantee, .krWageGuarantee, .krReturnCost] {
            try await insure(caseFile, kind)
        }
        #expect(try await office.openDuties().keys.sorted() == ["visa-expiry"])
        #expect(try await office.outcomes(of: caseFile, on: late)["R-INS-002"] == "passed")
    }

    @Test func aQuoteSettlesItsClockWhenItIsIssued() async throws {
        let caseFile = try await office.placed(in: .kr, programme: "KR-EPS")
        try await office.perform(
            EnterCountry.self,
            on: visa(caseFile),
            ["entered_on": "2026-11-21"]
        )
        guard case .object(var body) = JSON.policy(caseFile, ["kind": "kr_accident"]) else {
            return
        }
        body["number"] = nil
        body["insured_consent_on"] = nil
        let id = try await office.make(RecordPolicy.self, .object(body))
        #expect(try await office.openDuties()["kr-accident"] == "2026-12-06")
        try await office.perform(ConsentToPolicy.self, on: id, ["consented_on": "2026-11-21"])
        try await office.perform(IssuePolicy.self, on: id, ["number": "K-1"])
        #expect(try await office.openDuties()["kr-accident"] == nil)
    }

    @Test func otherProgrammesHaveNoSuchClocks() async throws {
        let caseFile = try await office.placed(in: .kr, programme: "KR-E7")
        try await office.perform(
            EnterCountry.self,
            on: visa(caseFile, "E-7"),
            ["entered_on": "2026-11-21"]
        )
        #expect(try await office.openDuties().keys.sorted() == ["visa-expiry"])
        #expect(try await office.outcomes(of: caseFile)["R-INS-002"] == "not-applicable")
    }
}
