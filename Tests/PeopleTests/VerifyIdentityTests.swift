import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct VerifyIdentityTests {
    func registered(_ changes: [String: JSON] = [:]) async throws -> ID<Person> {
        try await office.make(RegisterPerson.self, Bodies.citizen(changes))
    }

    @Test func aPassportThatAgreesVerifiesTheIdentity() async throws {
        let id = try await registered()
        let receipt = try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(try receipt.json["state"]?.text == "verified")
        #expect(
            try receipt.json["gate"]?["rules"]?.array?.map { $0["id"]?.text } == [
                "R-ID-002", "R-ID-001", "R-ID-004", "R-SAN-001", "R-SAN-006",
            ]
        )
        #expect(try await office.history(of: id) == ["person.registered", "person.verified"])
        let row = try await office.value(
            "SELECT to_jsonb(passport)::text FROM passport WHERE person_id = \(id)",
            as: String.self
        )
        #expect(row?.contains("2033-06-30") == true)
        #expect(row?.contains("E12345678") == false)
    }

    /// Issuers choose between the forms that ICAO 9303 part 3, section 6, gives a letter.
    @Test(arguments: ["MUELLER<<JOERG", "MULLER<<JORG"])
    func aPassportAgreesInEitherFormOfALetter(_ names: String) async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.person([
                "native_name": "Jörg Müller", "family_name": "MÜLLER", "given_name": "JÖRG",
                "nationality": "DE", "languages": ["de"],
            ])
        )
        let printer = PassportPrinter(issuer: "D", names: names, nationality: "D")
        let receipt = try await office.perform(VerifyIdentity.self, on: id, Bodies.zone(printer))
        #expect(try receipt.json["state"]?.text == "verified")
    }

    @Test func aRenewedPassportSupersedesTheEarlierOne() async throws {
        let id = try await registered()
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        let again = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(again?.code == "already-there")
        let renewed = PassportPrinter(number: "E87654321", expiry: "360630")
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone(renewed))
        let states = try await office.value(
            "SELECT array_agg(state ORDER BY expires_on) FROM passport WHERE person_id = \(id)",
            as: [String].self
        )
        #expect(states == ["superseded", "valid"])
        #expect(try await office.state(of: id) == "verified")
    }

    @Test(arguments: [
        (PassportPrinter(names: "WANG<<XIAOHONG"), "R-ID-002"),
        (PassportPrinter(birth: "900102"), "R-ID-002"), (PassportPrinter(sex: "F"), "R-ID-002"),
        (PassportPrinter(nationality: "KOR"), "R-ID-002"),
        (PassportPrinter(expiry: "261120"), "R-ID-002"),
        (PassportPrinter(issuer: "PRK"), "R-SAN-001"),
    ])
    func aPassportThatDisagreesIsRefused(_ printer: PassportPrinter, _ rule: String) async throws {
        let id = try await registered()
        let refusal = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone(printer))
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains(rule) == true)
        #expect(try await office.state(of: id) == "registered")
        #expect(try await office.count(of: "passport") == 0)
    }

    /// A warning: the number is read from the card, or two people take it upon themselves.
    @Test func aCitizenOfChinaWithoutANumberIsNotVerified() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.person())
        let refusal = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-ID-001") == true)
        let body: JSON = [
            "reason": "The card was at home.", "resident_number": .text(Bodies.residentNumber),
        ]
        try await office.perform(CorrectPerson.self, on: id, body)
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
    }

    @Test func aForeignerNeedsNoResidentNumber() async throws {
        let id = try await office.make(
            RegisterPerson.self,
            Bodies.person(["nationality": "KR"])
        )
        let zone = Bodies.zone(PassportPrinter(issuer: "KOR", nationality: "KOR"))
        try await office.perform(VerifyIdentity.self, on: id, zone)
    }

    @Test func aSlipIsNamedWithItsPlace() async throws {
        let id = try await registered()
        let printer = PassportPrinter()
        let slipped = printer.line2.replacing("900101", with: "900107")
        let refusal = try await office.refusal(
            VerifyIdentity.self,
            on: id,
            ["line1": .text(printer.line1), "line2": .text(slipped)]
        )
        #expect(refusal?.detail.contains("birth date is wrong: line 2, position 20") == true)
        #expect(try await office.history(of: id).last == "refused.gate-refused")
    }

    @Test func aPassportOnFileForAnotherIsRefusedByItsNumber() async throws {
        let first = try await registered()
        try await office.perform(VerifyIdentity.self, on: first, Bodies.zone())
        let second = try await registered(["resident_number": "110105199001010037"])
        let refusal = try await office.refusal(VerifyIdentity.self, on: second, Bodies.zone())
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-ID-004") == true)
        #expect(refusal?.detail.contains("\(first)") == true)
    }

    @Test func anotherAgencyMayHoldTheSamePassportAndSeesNothingOfOurs() async throws {
        let id = try await registered()
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            VerifyIdentity.self,
            on: id,
            Bodies.zone(),
            by: stranger
        )
        #expect(refusal?.code == "no-such-record")
        let other = try await office.perform(RegisterPerson.self, Bodies.citizen(), by: stranger)
        let theirs = try ID<Person>(parsing: other.json["id"]?.text ?? "")
        try await office.perform(
            VerifyIdentity.self,
            on: theirs,
            Bodies.zone(),
            by: stranger,
            seen: 1
        )
    }

    @Test func aClerkWithoutThePermissionVerifiesNobody() async throws {
        let id = try await registered()
        let clerk = office.anyone.without(.applicantsVerify)
        let refusal = try await office.refusal(
            VerifyIdentity.self,
            on: id,
            Bodies.zone(),
            by: clerk
        )
        #expect(refusal?.code == "not-permitted")
    }
}
