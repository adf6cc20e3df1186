import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

@Suite(.database) struct CorrectionTests {
    func verified(_ changes: [String: JSON] = [:]) async throws -> ID<Person> {
        let id = try await office.make(RegisterPerson.self, Bodies.citizen(changes))
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        return id
    }

    func passports(of id: ID<Person>) async throws -> [String] {
        try await office.value(
            "SELECT array_agg(state ORDER BY id) FROM passport WHERE person_id = \(id)",
            as: [String].self
        ) ?? []
    }

    @Test func aSlipIsCorrectedBeforeTheVerification() async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.citizen(["birth_date": "1990-01-10"])
        )
        let disagreeing = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(disagreeing?.detail.contains("R-ID-002") == true)
        let body: JSON = ["reason": "Typed wrongly.", "birth_date": "1990-01-01"]
        try await office.perform(CorrectPerson.self, on: id, body)
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(
            try await office.history(of: id) == [
                "person.registered", "refused.gate-refused", "person.corrected", "person.verified",
            ]
        )
        #expect(try await office.refusal(CorrectPerson.self, on: id, body)?.code == "unfit-value")
    }

    @Test func afterTheVerificationItTakesASecondPerson() async throws {
        let id = try await verified()
        let body: JSON = ["reason": "The passport says so.", "native_name": "王晓明"]
        let own = try await office.refusal(CorrectPerson.self, on: id, body)
        #expect(own?.detail.contains("R-AUD-002") == true)
        let receipt = try await office.perform(
            CorrectPerson.self,
            on: id,
            body,
            by: office.second
        )
        // The zone does not hold the native name, so the passport still counts.
        #expect(try receipt.json["passport_set_aside"] == .bool(false))
        #expect(try await passports(of: id) == ["valid"])
        // What identifies nobody may be corrected by anybody.
        let phone: JSON = ["reason": "New number.", "phone": "+8613800138001", "languages": ["zh"]]
        try await office.perform(CorrectPerson.self, on: id, phone)
    }

    @Test func aPassportThatNoLongerAgreesIsSetAsideUntilItDoes() async throws {
        let id = try await verified()
        let wrong: JSON = ["reason": "A new passport is coming.", "birth_date": "1990-01-02"]
        let receipt = try await office.perform(
            CorrectPerson.self,
            on: id,
            wrong,
            by: office.second
        )
        #expect(try receipt.json["passport_set_aside"] == .bool(true))
        #expect(try await passports(of: id) == ["superseded"])
        #expect(try await office.state(of: id) == "verified")
        let back: JSON = ["reason": "It was right.", "birth_date": "1990-01-01"]
        try await office.perform(CorrectPerson.self, on: id, back, by: office.second)
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(try await passports(of: id) == ["valid"])
    }

    @Test func aWrongNumberIsReadAgainAndADisagreeingOneStopsTheCase() async throws {
        let id = try await verified(["resident_number": .text(Bodies.residentNumber)])
        let other: JSON = ["reason": "Read anew.", "resident_number": "110105199001010011"]
        let receipt = try await office.perform(
            CorrectPerson.self,
            on: id,
            other,
            by: office.second
        )
        let lines = try receipt.json["gate"]?["rules"]?.array?.map { $0["outcome"]?.text }
        #expect(lines == ["passed", "passed", "failed"])
        let file = try await office.caseFile(of: id, at: office.workplace())
        let verdict = try await office.registrar.read(as: office.anyone) { tx in
            ResidentNumberAgrees.check(
                try ApplicantFacts.gather(for: file, in: tx),
                on: CalendarDate(2026, 11, 21)
            )
        }
        #expect(verdict.kind == .failed)
    }

    @Test func twoPeopleMayTakeADisagreeingNumberUponThemselves() async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.person(["resident_number": "110105199001010011"])
        )
        let refusal = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(refusal?.detail.contains("R-ID-001") == true)
        try await office.override(
            of: "R-ID-001",
            at: "person.verify-identity",
            until: "2026-11-21",
            adding: [.person(id)]
        )
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        let agrees = try await office.record(of: id).residentNumberAgrees
        #expect(agrees == false)
    }

    @Test func whatWasBeforeStaysInTheHistory() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.person())
        let body: JSON = [
            "reason": "Typed wrongly.", "family_name": "WANGG", "phone": "+8613800138000",
        ]
        try await office.perform(CorrectPerson.self, on: id, body)
        let facts = try await office.facts(of: id)
        #expect(facts?["was"] == ["family_name": "WANG", "phone": "sealed"])
    }

    @Test func theDPRKIsNoCorrection() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.person())
        let body: JSON = ["reason": "Own word.", "nationality": "KP"]
        let refusal = try await office.refusal(CorrectPerson.self, on: id, body)
        #expect(refusal?.detail.contains("R-SAN-001") == true)
    }

    @Test func aDoubleEndsAndItsPassportAndNumberGoOn() async throws {
        let first = try await office.make(RegisterPerson.self, Bodies.person())
        let double = try await verified(["resident_number": .text(Bodies.residentNumber)])
        let twins = try await office.answer(PersonTwins(), on: first)
        #expect(twins["twins"]?.array?.map { $0["person_id"]?.text } == ["\(double)"])
        let body: JSON = ["merged_into": .text("\(first)"), "reason": "One passport."]
        try await office.perform(MergePerson.self, on: double, body)
        #expect(try await office.state(of: double) == "merged")
        #expect(try await passports(of: double).isEmpty)
        #expect(try await passports(of: first) == ["superseded"])
        try await office.perform(VerifyIdentity.self, on: first, Bodies.zone())
        #expect(try await passports(of: first) == ["valid"])
        for (what, value) in [
            "resident_number": Bodies.residentNumber, "passport_number": "E12345678",
        ] {
            let ask: JSON = ["what": .text(what), "purpose": "Visa application."]
            let receipt = try await office.perform(DisclosePerson.self, on: first, ask)
            #expect(try receipt.json["value"]?.text == value)
        }
        let place = try await office.workplace()
        let refusal = try await office.refusal(OpenCase.self, Bodies.placement(double, place))
        #expect(refusal?.code == "wrong-state")
        let after = try await office.answer(PersonTwins(), on: first)
        #expect(after["twins"] == [])
    }

    @Test func twoPersonsAreNotMerged() async throws {
        let id = try await office.applicant()
        let younger = try await office.applicant(born: CalendarDate(1990, 1, 2))
        let busy = try await office.applicant()
        _ = try await office.caseFile(of: busy, at: office.workplace())
        for (double, into, code) in [
            (id, id, "unfit-value"), (id, younger, "unfit-value"), (busy, id, "wrong-state"),
            (id, ID(UUID()), "unknown-reference"),
        ] {
            let body: JSON = ["merged_into": .text("\(into)"), "reason": "One name."]
            #expect(try await office.refusal(MergePerson.self, on: double, body)?.code == code)
        }
    }

    @Test(arguments: PersonState.allCases) func aCaseNeedsWhoIsVerified(
        _ state: PersonState
    ) async throws {
        let id = try await office.applicant(state)
        let body = Bodies.placement(id, try await office.workplace())
        let refusal = try await office.refusal(OpenCase.self, body)
        #expect(refusal?.code == (state.isVerified ? nil : "wrong-state"))
    }
}
