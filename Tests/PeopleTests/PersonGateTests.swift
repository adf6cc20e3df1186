import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People
@testable import Core

/// What a person's gates say before anybody tries the step.
@Suite(.database) struct PersonGateTests {
    func registered(_ changes: [String: JSON] = [:]) async throws -> ID<Person> {
        try await office.make(RegisterPerson.self, Bodies.person(changes))
    }

    func explained(_ id: ID<Person>) async throws -> RuleReport {
        let office = office
        return try await office.registrar.read(as: office.anyone) { tx in
            let context = office.registrar.context(for: office.anyone)
            return try PersonGates.identity(of: id, as: context.today, in: tx, with: context)
        }
    }

    func outcome(_ rule: String, of id: ID<Person>) async throws -> Verdict? {
        try await explained(id).lines.first { $0.card.id == rule }?.verdict
    }

    @Test func theLinesAreAskedForAndTheRestIsAnswered() async throws {
        let id = try await registered(["resident_number": .text(Bodies.residentNumber)])
        let before = try await explained(id)
        #expect(
            before.lines.map { "\($0.card.id) \($0.verdict.word)" } == [
                "R-ID-002 not-applicable", "R-ID-001 passed", "R-ID-004 not-applicable",
                "R-SAN-001 passed", "R-SAN-006 passed",
            ]
        )
        #expect(before.obstacles.isEmpty)
        #expect(before.lines.first?.verdict.finding.contains("person verify-identity") == true)
        let receipt = try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        let taken = try receipt.json["gate"]?["rules"]?.array?.map { $0["id"]?.text }
        #expect(taken == before.lines.map(\.card.id))
        // A renewed passport goes the same way: the one on record is named.
        let after = try await outcome("R-ID-002", of: id)
        #expect(after?.kind == .notApplicable)
        #expect(after?.finding.contains("ends on 2033-06-30") == true)
        #expect(try await outcome("R-ID-004", of: id)?.kind == .passed)
    }

    @Test func aNumberThatDisagreesIsSeenBefore() async throws {
        let id = try await registered(["resident_number": .text(Bodies.residentNumber)])
        try await office.asOwner(
            """
            SET session_replication_role = replica;
            UPDATE person SET sex = 'F';
            """
        )
        let found = try await outcome("R-ID-001", of: id)
        #expect(found?.kind == .failed)
        #expect(found?.finding.contains(Bodies.residentNumber) == false)
        #expect(try await explained(id).obstacles.map(\.card.id) == ["R-ID-001"])
    }

    @Test func anErasedNumberIsOneThatWasNotRead() async throws {
        let id = try await registered(["resident_number": .text(Bodies.residentNumber)])
        try await office.asOwner(
            "UPDATE keyring.person_key SET wrapped = NULL, destroyed_at = now()"
        )
        #expect(try await outcome("R-ID-001", of: id)?.finding.contains("not been read") == true)
    }

    @Test func aMatchIsExplainedAsItsReservationWouldBeChecked() async throws {
        let office = office
        let person = try await office.applicant(.pooled)
        try await office.member(of: person, confirmed: CalendarDate(2026, 8, 22))
        let report = try await office.registrar.read(as: office.anyone) { tx in
            try PersonGates.matching(of: person, as: CalendarDate(2026, 11, 21), in: tx)
        }
        let order = try await office.order(at: office.workplace())
        let refusal = try await office.refusal(
            HoldReservation.self,
            ["person_id": .text("\(person)"), "job_order_id": .text("\(order)")]
        )
        #expect(report.obstacles.map(\.card.id) == ["R-POOL-001"])
        #expect(refusal?.gate == report.published.json)
    }

    @Test func aRejectionIsExplainedBeforeItsGrounds() async throws {
        let report = try await office.registrar.read(as: office.anyone) { tx in
            try PersonGates.rejection(as: CalendarDate(2026, 11, 21), in: tx)
        }
        #expect(
            report.lines.map { "\($0.card.id) \($0.verdict.word)" } == [
                "R-PRV-006 not-applicable"
            ]
        )
    }
}
