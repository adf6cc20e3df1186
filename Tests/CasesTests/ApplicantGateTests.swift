import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

@Suite(.database) struct ApplicantGateTests {
    static let caseRules = PeopleFeature.caseRules + CasesFeature.caseRules

    func outcomes(_ id: ID<CaseFile>, on text: String = "2026-11-21") async throws -> [String] {
        let day = try CalendarDate(parsing: text)
        return try await office.registrar.read(as: office.anyone) { tx in
            try Gate("test", "A gate of every rule of both features.", Self.caseRules)
                .report(for: id, in: tx, on: day).lines.map { "\($0.card.id) \($0.verdict.word)" }
        }
    }

    @Test func theFactsOfACaseComeFromItsRecords() async throws {
        let person = try await office.make(
            RegisterPerson.self,
            Bodies.person(["resident_number": .text(Bodies.residentNumber)])
        )
        try await office.perform(VerifyIdentity.self, on: person, Bodies.zone())
        let place = try await office.workplace()
        let id = try await office.make(OpenCase.self, Bodies.placement(person, place))
        let rules = Self.caseRules.map { $0.card.id }
        #expect(
            rules == [
                "R-ID-002", "R-ID-004", "R-ID-001", "R-ID-003", "R-ID-005", "R-AGE-001",
                "R-AGE-002", "R-AGE-003-P", "R-SAN-001", "R-SAN-006", "R-PRV-001", "R-PRV-002",
                "R-DEP-019",
            ]
        )
        let lacking = try await outcomes(id)
        #expect(
            lacking.filter { !$0.hasSuffix("passed") } == [
                "R-ID-005 failed", "R-AGE-002 not-applicable", "R-AGE-003-P not-applicable",
                "R-PRV-001 failed", "R-PRV-002 failed",
            ]
        )
        // What the failed rules name is done, and nothing else.
        try await office.declareNoBar(of: person)
        for purpose in ["sensitive_data", "third_party", "cross_border"] {
            try await office.consent(person, to: purpose, for: place.employer)
        }
        try await office.perform(RecordTransfer.self, Bodies.transfer(id))
        let unasked = ["R-AGE-002", "R-AGE-003-P"]
        #expect(
            try await outcomes(id)
                == rules.map { "\($0) \(unasked.contains($0) ? "not-applicable" : "passed")" }
        )
        // The passport of the tests ends on 2033-06-30.
        #expect(try await outcomes(id, on: "2033-06-30")[0] == "R-ID-002 passed")
        #expect(try await outcomes(id, on: "2033-07-01")[0] == "R-ID-002 failed")
        try await office.perform(WithdrawPerson.self, on: person, ["reason": "Family."])
        #expect(
            try await outcomes(id).filter { $0.hasSuffix("failed") } == [
                "R-ID-002 failed", "R-ID-001 failed",
            ]
        )
    }

    @Test func anUnknownCaseIsAFactToo() async throws {
        let outcomes = try await outcomes(ID(UUID()))
        #expect(
            outcomes.filter { $0.hasSuffix("failed") } == [
                "R-ID-002 failed", "R-ID-003 failed", "R-ID-005 failed", "R-AGE-001 failed",
                "R-SAN-001 failed", "R-PRV-001 failed", "R-PRV-002 failed",
            ]
        )
    }
}
