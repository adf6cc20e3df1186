import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct RegisterPersonTests {
    let sealed: [String: JSON] = [
        "resident_number": .text(Bodies.residentNumber), "phone": "+8613800138000",
        "emergency_contact": "Wang Daming +8613900139000",
    ]

    @Test func aPersonIsRegisteredAndNothingSealedLiesOpen() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.person(sealed))
        #expect(try await office.history(of: id) == ["person.registered"])
        let row = try await office.value(
            "SELECT to_jsonb(person)::text FROM person WHERE id = \(id)",
            as: String.self
        )
        for secret in [Bodies.residentNumber, "13800138000", "Daming", "13900139000"] {
            #expect(row?.contains(secret) == false)
        }
        let person = try await office.registrar.read(as: office.anyone) { tx in
            try tx.known(id)
        }
        #expect(person.state == .registered)
        #expect(person.emergencyContactSealed != nil)
        #expect(person.languages.map(\.description) == ["zh-Hans", "ko"])
    }

    @Test func aWrongNumberIsReportedWithTheExpectedCheckCharacterAndStopsNobody() async throws {
        let receipt = try await office.perform(
            RegisterPerson.self,
            Bodies.person(["resident_number": "110105199001010011"])
        )
        let line = try receipt.json["gate"]?["rules"]?.array?.last
        #expect(line?["id"]?.text == "R-ID-001")
        #expect(line?["outcome"]?.text == "failed")
        #expect(line?["finding"]?.text?.contains("is 0, not 1.") == true)
        #expect(line?["finding"]?.text?.contains("199001") == false)
        // What was done was open, whatever failed in it: the gate of the verification is not.
        #expect(try receipt.json["gate"]?["open"] == true)
        #expect(try receipt.json["state"]?.text == "registered")
    }

    @Test(
        arguments: [
            ["birth_date": "1990-01-02"], ["sex": "F"],
        ] as [[String: JSON]]
    )
    func aNumberOfAnotherPersonIsReportedAndRefusedAtTheVerification(
        _ changes: [String: JSON]
    ) async throws {
        let body = Bodies.person(sealed.merging(changes) { _, new in new })
        let receipt = try await office.perform(RegisterPerson.self, body)
        #expect(
            try receipt.json["gate"]?["rules"]?.array?.map { $0["outcome"]?.text } == [
                "passed", "failed",
            ]
        )
        let id = try ID<Person>(parsing: receipt.json["id"]?.text ?? "")
        let printer = PassportPrinter(
            birth: changes["birth_date"] == nil ? "900101" : "900102",
            sex: changes["sex"]?.text ?? "M"
        )
        let refusal = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone(printer))
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-ID-001") == true)
        #expect(refusal?.detail.contains("R-ID-002") == false)
    }

    /// Where a family came from is nothing that any rule can read.
    @Test func aChineseCitizenOfAKoreanFamilyIsNoHitAndANationalOfTheDPRKIs() async throws {
        let park: [String: JSON] = [
            "native_name": "朴英哲", "family_name": "PIAO", "given_name": "YINGZHE",
            "birth_date": "1990-03-07", "resident_number": "222404199003070014",
            "languages": ["ko", "zh-Hans"],
        ]
        let id = try await office.make(RegisterPerson.self, Bodies.person(park))
        let printer = PassportPrinter(names: "PIAO<<YINGZHE", birth: "900307")
        let receipt = try await office.perform(
            VerifyIdentity.self,
            on: id,
            Bodies.zone(printer)
        )
        #expect(try receipt.json["gate"]?["open"] == .bool(true))
        let north = park.merging(["nationality": "KP"]) { _, new in new }
        let refusal = try await office.refusal(RegisterPerson.self, Bodies.person(north))
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-SAN-001") == true)
    }

    @Test func aNationalOfTheDPRKIsRefusedAndAKoreanOneIsNot() async throws {
        let refusal = try await office.refusal(
            RegisterPerson.self,
            Bodies.person(["nationality": "KP"])
        )
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-SAN-001") == true)
        #expect(try await office.count(of: "person") == 0)
        try await office.perform(RegisterPerson.self, Bodies.person(["nationality": "KR"]))
    }

    @Test func oneResidentNumberIsOneRecord() async throws {
        let first = try await office.make(RegisterPerson.self, Bodies.person(sealed))
        let small: [String: JSON] = ["resident_number": .text(Bodies.residentNumber)]
        let refusal = try await office.refusal(RegisterPerson.self, Bodies.person(small))
        #expect(refusal?.code == "already-there")
        #expect(refusal?.detail.contains("\(first)") == true)
    }

    @Test(arguments: [["birth_date": "2026-11-22"], ["languages": []]] as [[String: JSON]])
    func aPersonIsBornAndReads(_ changes: [String: JSON]) async throws {
        let refusal = try await office.refusal(RegisterPerson.self, Bodies.person(changes))
        #expect(refusal?.code == "unfit-value")
        #expect(try await office.count(of: "person") == 0)
    }
}
