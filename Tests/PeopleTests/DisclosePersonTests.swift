import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct DisclosePersonTests {
    func ask(_ what: String) -> JSON { ["what": .text(what), "purpose": "Visa application."] }

    @Test func everySealedValueOpensForAPurpose() async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.person([
                "resident_number": .text(Bodies.residentNumber), "phone": "+8613800138000",
                "emergency_contact": "Wang Daming +8613900139000",
            ])
        )
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        let expected = [
            "resident_number": Bodies.residentNumber, "phone": "+8613800138000",
            "emergency_contact": "Wang Daming +8613900139000", "passport_number": "E12345678",
        ]
        for (what, value) in expected {
            let receipt = try await office.perform(DisclosePerson.self, on: id, ask(what))
            #expect(try receipt.json["value"]?.text == value)
        }
        #expect(try await office.history(of: id).suffix(4).allSatisfy { $0 == "person.disclosed" })
        #expect(
            Set(DisclosePerson.SealedValue.allCases.map(\.rawValue))
                == Set(expected.keys).union(["address"])
        )
    }

    @Test func theVerdictsAreInTheEventWithWhatTheyRead() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.citizen())
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        let report = try await office.payload(of: id)["report"]
        #expect(report?["step"]?.text == "person.verify-identity")
        let found = report?["rules"]?.array?.first { $0["id"]?.text == "R-SAN-001" }?["finding"]
        #expect(found?.text?.contains("CN") == true)
    }

    @Test func theEventTellsWhatAndWhyAndNotTheValue() async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.person(["phone": "+8613800138000"])
        )
        try await office.perform(DisclosePerson.self, on: id, ask("phone"))
        let payload = try await office.payload(of: id)
        let facts = payload["facts"]
        #expect(facts?["what"]?.text == "phone")
        #expect(facts?["purpose"]?.text == "Visa application.")
        #expect(try !String(decoding: payload.canonical(), as: UTF8.self).contains("13800138000"))
    }

    @Test func whatIsNotHeldIsNotDisclosed() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.person())
        for what in DisclosePerson.SealedValue.allCases {
            let refusal = try await office.refusal(DisclosePerson.self, on: id, ask(what.rawValue))
            #expect(refusal?.code == "not-held")
        }
        #expect(try await office.version(of: id) == 1)
    }

    @Test func onlyWhoMayDisclosesAndTheAttemptIsOnRecord() async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.person(["phone": "+8613800138000"])
        )
        let clerk = office.anyone.without(.applicantsDisclose)
        let refusal = try await office.refusal(DisclosePerson.self, on: id, ask("phone"), by: clerk)
        #expect(refusal?.code == "not-permitted")
        #expect(try await office.history(of: id).last == "refused.not-permitted")
    }
}
