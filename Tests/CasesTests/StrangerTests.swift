import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

/// Another agency's records are answered like none, as subject and in a body.
@Suite(.database) struct StrangerTests {
    @Test func anotherAgencysRecordsAreNoneOfOurs() async throws {
        let stranger = Caller.stranger
        try await office.found(stranger)
        let place = try await office.workplace()
        let person = try await office.applicant(.eligible)
        let order = try await office.order(at: place)
        let file = try await office.caseFile(of: person, at: place)
        let member = try await office.member(of: person, .invited)
        let consent = try await office.consent(person, to: "recruitment")
        let contact = try await office.make(AddContact.self, Bodies.contact(person))
        let declaration = try await office.make(DeclareExit.self, Bodies.exit(person))
        let hold: JSON = ["person_id": .text("\(person)"), "job_order_id": .text("\(order)")]
        let kept = try await office.make(HoldReservation.self, hold)

        let subjects = [
            try await office.refusal(JoinPool.self, on: member, by: stranger),
            try await office.refusal(WithdrawConsent.self, on: consent, by: stranger),
            try await office.refusal(RemoveContact.self, on: contact, by: stranger),
            try await office.refusal(
                CheckExitDeclaration.self,
                on: declaration,
                ["finding": "clear", "source": "Register"],
                by: stranger
            ),
            try await office.refusal(
                ReleaseReservation.self,
                on: kept,
                ["reason": "None."],
                by: stranger
            ),
            try await office.refusal(ReconfirmCase.self, on: file, by: stranger),
        ]
        #expect(subjects.map { $0?.code } == subjects.map { _ in "no-such-record" })

        let given = Bodies.contact(person)
        let bodies = [
            try await office.refusal(AddContact.self, given, by: stranger),
            try await office.refusal(DeclareExit.self, Bodies.exit(person), by: stranger),
            try await office.refusal(HoldReservation.self, hold, by: stranger),
            try await office.refusal(
                InviteToPool.self,
                ["person_id": .text("\(person)")],
                by: stranger
            ),
            try await office.refusal(RecordTransfer.self, Bodies.transfer(file), by: stranger),
        ]
        #expect(bodies.map { $0?.code } == bodies.map { _ in "unknown-reference" })
        await #expect(throws: Refusal.self) {
            try await office.answer(OrderCandidates(limit: nil), on: order, by: stranger)
        }
    }

    @Test func whoMayNotDecideTurnsNobodyDown() async throws {
        let person = try await office.applicant()
        let clerk = office.anyone.without(.applicantsDecide, .applicantsDisclose)
        let refusal = try await office.refusal(
            RejectPerson.self,
            on: person,
            ["grounds": ["not_reached"], "finding": "Called."],
            by: clerk
        )
        #expect(refusal?.code == "not-permitted")
        let contact = try await office.make(AddContact.self, Bodies.contact(person))
        let read = try await office.refusal(
            DiscloseContact.self,
            on: contact,
            ["purpose": "Own interest."],
            by: clerk
        )
        #expect(read?.code == "not-permitted")
    }
}
