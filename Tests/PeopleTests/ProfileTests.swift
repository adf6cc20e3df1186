import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct ProfileTests {
    func row(_ id: ID<Person>) async throws -> String {
        try await office.value(
            "SELECT to_jsonb(person)::text FROM person WHERE id = \(id)",
            as: String.self
        ) ?? ""
    }

    @Test func aProfileNeedsTheConsentAndKeepsTheAddressSealed() async throws {
        let id = try await office.make(RegisterPerson.self, Bodies.citizen())
        for purpose in ["recruitment", "sensitive_data"] {
            let refusal = try await office.refusal(SubmitProfile.self, on: id, Bodies.profile())
            #expect(refusal?.code == "consent-missing")
            #expect(refusal?.detail.contains("consented to \(purpose)") == true)
            #expect(try await office.state(of: id) == "registered")
            _ = try await office.make(GiveConsent.self, Bodies.consent(id, to: purpose))
        }
        try await office.perform(SubmitProfile.self, on: id, Bodies.profile())
        #expect(try await office.state(of: id) == "profiled")
        let row = try await row(id)
        #expect(row.contains("222401") && row.contains("ja:A2"))
        #expect(!row.contains("Guangming"))
        let body: JSON = ["what": "address", "purpose": "Contract."]
        let receipt = try await office.perform(DisclosePerson.self, on: id, body)
        #expect(try receipt.json["value"]?.text == "Guangming Street 7, Yanji")
        // A second one without an address leaves the address as it is.
        let again = Bodies.profile(["skill_level": "professional"]).without("address")
        try await office.perform(SubmitProfile.self, on: id, again)
        try await office.perform(DisclosePerson.self, on: id, body)
        // And the identity is verified as before.
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(try await office.state(of: id) == "verified")
        try await office.perform(SubmitProfile.self, on: id, again)
        #expect(try await office.state(of: id) == "verified")
    }

    @Test(
        arguments: [
            ["occupations": []], ["language_skills": ["ja:A2", "ja:B1"]],
        ] as [[String: JSON]]
    )
    func aProfileIsWhole(_ changes: [String: JSON]) async throws {
        let id = try await office.applicant(.registered)
        for purpose in ["recruitment", "sensitive_data"] {
            _ = try await office.make(GiveConsent.self, Bodies.consent(id, to: purpose))
        }
        let refusal = try await office.refusal(SubmitProfile.self, on: id, Bodies.profile(changes))
        #expect(refusal?.code == "unfit-value")
        let homeless = Bodies.profile().without("hukou_code")
        #expect(
            try await office.refusal(SubmitProfile.self, on: id, homeless)?.code == "unfit-value"
        )
        #expect(try await office.state(of: id) == "registered")
    }

    @Test func workIsNotedAndForWhomItWasIsSealed() async throws {
        let person = try await office.applicant()
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "occupation": "7511", "country": "CN",
            "from_on": "2020-01-01", "until_on": "2022-12-31", "employer": "Yanji Meat",
        ]
        let id = try await office.make(AddWork.self, .object(usual))
        let row = try await office.value(
            "SELECT to_jsonb(work_entry)::text FROM work_entry WHERE id = \(id)",
            as: String.self
        )
        #expect(row?.contains("Yanji") == false)
        let open = try await office.perform(DiscloseWork.self, on: id, ["purpose": "A reference."])
        #expect(try open.json["value"]?.text == "Yanji Meat")
        #expect(try await office.history(of: id) == ["work-entry.added", "work-entry.disclosed"])
        for changes in [
            ["until_on": "2019-12-31"], ["until_on": "2026-11-22"],
        ] as [[String: JSON]] {
            let body = JSON.object(usual.merging(changes) { _, new in new })
            #expect(try await office.refusal(AddWork.self, body)?.code == "unfit-value")
        }
        let gone = usual.merging(["person_id": .text("\(ID<Person>(UUID()))")]) { _, new in new }
        #expect(
            try await office.refusal(AddWork.self, .object(gone))?.code == "unknown-reference"
        )
    }

    @Test func theFirstContactIsTheOneThatTheGatesRead() async throws {
        let person = try await office.applicant()
        let first = try await office.make(AddContact.self, Bodies.contact(person))
        let second = try await office.make(
            AddContact.self,
            Bodies.contact(person, ["name": "Li Hong", "relation": "friend"])
        )
        let taken = Bodies.contact(person, ["place": 2])
        #expect(try await office.refusal(AddContact.self, taken)?.code == "already-there")
        func carried() async throws -> String? {
            let body: JSON = ["what": "emergency_contact", "purpose": "Accident."]
            return try await office.perform(DisclosePerson.self, on: person, body)
                .json["value"]?.text
        }
        #expect(try await carried() == "Wang Daming +8613900139000")
        let open = try await office.perform(DiscloseContact.self, on: second, ["purpose": "Fire."])
        #expect(try open.json["name"]?.text == "Li Hong")
        let friend = try await office.refusal(
            NoteFamilyConsent.self,
            on: second,
            ["family_consent_document": "Letter 3"]
        )
        #expect(friend?.code == "unfit-value")
        try await office.perform(RemoveContact.self, on: first)
        #expect(try await carried() == "Li Hong +8613900139000")
        try await office.perform(RemoveContact.self, on: second)
        let body: JSON = ["what": "emergency_contact", "purpose": "Accident."]
        #expect(
            try await office.refusal(DisclosePerson.self, on: person, body)?.code == "not-held"
        )
        let row = try await row(person)
        #expect(!row.contains("emergency_contact_sealed\": \""))
    }

    @Test func anotherAgencysPersonIsNoneOfOurs() async throws {
        let person = try await office.applicant()
        let stranger = Caller.stranger
        try await office.found(stranger)
        for body in [Bodies.contact(person)] {
            let refusal = try await office.refusal(AddContact.self, body, by: stranger)
            #expect(refusal?.code == "unknown-reference")
        }
        let refusal = try await office.refusal(
            SubmitProfile.self,
            on: person,
            Bodies.profile(),
            by: stranger
        )
        #expect(refusal?.code == "no-such-record")
    }
}

/// What the tables say by themselves, without a database.
struct ProfileTableTests {
    @Test(arguments: [
        ("222401", true), ("110105", true), ("820000", true), ("162401", false), ("22240", false),
        ("2224011", false), ("22240a", false), ("", false), ("902401", false),
    ])
    func aHukouCodeBeginsWithAProvince(_ text: String, _ isRead: Bool) {
        #expect((HukouCode(text) != nil) == isRead)
    }

    @Test(arguments: [
        ("ja:A2", true), ("zh-Hans:native", true), ("ja", false), ("ja:A3", false), (":A2", false),
        ("ja:A2:B1", false), ("ja:", false),
    ])
    func aSkillHasALevel(_ text: String, _ isRead: Bool) {
        #expect((LanguageSkill(text) != nil) == isRead)
        #expect(CommonLevel.allCases == CommonLevel.allCases.sorted())
    }

    /// What was measured comes beside the other languages, and replaces what was less.
    @Test(
        arguments: [
            ([], "ja:A1", ["ja:A1"]), (["ja:A1"], "ja:A2", ["ja:A2"]), (["ja:A2"], "ja:A2", nil),
            (["ja:B1"], "ja:A2", nil), (["ko:C1"], "ja:A2", ["ko:C1", "ja:A2"]),
            (["ko-KP:native"], "ko:B2", nil), (["ko-KP:A1"], "ko:A2", ["ko-KP:A1", "ko:A2"]),
        ] as [([LanguageSkill], LanguageSkill, [LanguageSkill]?)]
    )
    func aMeasuredLevelRaisesAndNeverLowers(
        _ known: [LanguageSkill],
        _ found: LanguageSkill,
        _ expected: [LanguageSkill]?
    ) {
        #expect(known.raised(to: found)?.map(\.description) == expected?.map(\.description))
    }
}
