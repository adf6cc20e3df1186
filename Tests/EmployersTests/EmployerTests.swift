import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Employers

@Suite(.database) struct EmployerTests {
    func body(_ country: String = "JP", _ number: String = "7000012050002") -> JSON {
        [
            "name": "Aomori Foods", "kind": "enterprise", "country": .text(country),
            "registration_number": .text(number),
        ]
    }

    @Test func aSecondPersonApprovesWhatTheFirstRegistered() async throws {
        let id = try await office.make(RegisterEmployer.self, body())
        let early = try await office.refusal(ApproveEmployer.self, on: id, by: office.second)
        #expect(early?.code == "wrong-state")
        try await office.perform("examine", in: EmployersFeature.self, on: id)
        try await office.diligence(of: id)
        let own = try await office.refusal(ApproveEmployer.self, on: id)
        #expect(own?.code == "gate-refused")
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await office.state(of: id) == "due_diligence")
        try await office.perform(ApproveEmployer.self, on: id, by: office.second)
        #expect(
            try await office.record(of: id).approvedBy
                == office.second.human
        )
        #expect(
            try await office.history(of: id) == [
                "employer.registered", "refused.wrong-state", "employer.examined",
                "refused.gate-refused", "employer.approved",
            ]
        )
    }

    @Test func anEmployerAndItsOwnersAreKeptUnderEveryName() async throws {
        var named = body().object ?? [:]
        named["name"] = "青森食品株式会社"
        named["latin_name"] = "Aomori Foods"
        named["other_names"] = ["Aomori Suisan", "青森水産"]
        let id = try await office.make(RegisterEmployer.self, .object(named))
        let record = try await office.record(of: id)
        #expect(record.latinName == "Aomori Foods")
        #expect(record.otherNames == ["Aomori Suisan", "青森水産"])
        let shown = try await office.list(employerReadModel).first
        #expect(shown?["latin_name"] == "Aomori Foods")
        #expect(shown?["other_names"] == ["Aomori Suisan", "青森水産"])
        var owner = EmployerRecordTests.owner(id).object ?? [:]
        owner["other_names"] = ["SATO HIROSHI"]
        let owned = try await office.make(RecordOwner.self, .object(owner))
        #expect(try await office.record(of: owned).otherNames == ["SATO HIROSHI"])
        #expect(
            try await office.list(ownerReadModel).first?["other_names"] == ["SATO HIROSHI"]
        )
    }

    @Test func anIndividualIsRefusedByTheGate() async throws {
        let refusal = try await office.refusal(
            RegisterEmployer.self,
            [
                "name": "Tanaka Taro", "kind": "individual", "country": "JP",
                "registration_number": "7000012050002",
            ]
        )
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-EMP-001 (Decree 620 Art. 22)") == true)
        #expect(try await office.count(of: "employer") == 0)
    }

    @Test func theTableHoldsNoIndividualEither() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await office.employer(adding: [.kind(.individual)])
        }
        #expect(error?.constraint == "employer_is_an_entity")
    }

    @Test(arguments: [
        ("CN", "91350100M000100Y44", "is 3, not 4"), ("JP", "8000012050002", "is 7, not 8"),
        ("KR", "124-81-00997", "is 8, not 7"), ("KR", "12481", "ten digits"),
        ("KR", "000-00-00000", "No business has this Korean number"),
        ("RU", "7707083894", "is 3, not 4"), ("RU", "1027700132196", "is 5, not 6"),
        ("MN", "No. 5 / 77", "has seven digits"), ("VN", " - ", "no digit and no letter"),
    ])
    func aSlipInTheNumberIsNamed(_ country: String, _ number: String, _ words: String) async throws
    {
        let refusal = try await office.refusal(RegisterEmployer.self, body(country, number))
        #expect(refusal?.code == "unfit-value")
        #expect(refusal?.detail.contains(words) == true)
        #expect(try await office.count(of: "employer") == 0)
    }

    @Test(arguments: [
        ("CN", "91350100M000100Y43", "91350100M000100Y43"), ("KR", "124-81-00998", "1248100998"),
        ("RU", "7707 083893", "7707083893"), ("RU", "1-027-700-132-195", "1027700132195"),
        ("MN", "2075-377", "2075377"), ("VN", "0100 233 488", "0100233488"),
    ])
    func theNumberIsKeptInOneForm(
        _ country: String,
        _ number: String,
        _ kept: String
    ) async throws {
        let id = try await office.make(RegisterEmployer.self, body(country, number))
        #expect(
            try await office.record(of: id).registrationNumber
                == kept
        )
    }

    @Test func anEmployerIsRegisteredOnce() async throws {
        try await office.perform(RegisterEmployer.self, body())
        #expect(try await office.refusal(RegisterEmployer.self, body())?.code == "already-there")
        try await office.perform(RegisterEmployer.self, body("RU", "7707083893"))
        for typed in ["7707 083893", "７７０７-083893"] {
            let refusal = try await office.refusal(RegisterEmployer.self, body("RU", typed))
            #expect(refusal?.code == "already-there")
        }
    }

    @Test func aSiteBelongsToAnEmployerThatIsNotClosed() async throws {
        func site(_ employer: ID<Employer>, _ zone: String = "Asia/Tokyo") -> JSON {
            [
                "employer_id": .text("\(employer)"), "name": "Plant 1", "country": "JP",
                "address": "1-1 Chuo, Aomori", "time_zone": .text(zone),
            ]
        }
        let employer = try await office.make(RegisterEmployer.self, body())
        let id = try await office.make(OpenSite.self, site(employer))
        try await office.perform("close", in: EmployersFeature.self, on: id)
        #expect(try await office.history(of: id) == ["site.opened", "site.closed"])
        let unknown = try await office.refusal(OpenSite.self, site(ID(UUID())))
        #expect(unknown?.code == "unknown-reference")
        try await office.perform(
            "close",
            in: EmployersFeature.self,
            on: employer,
            ["reason": "Bankrupt."]
        )
        #expect(try await office.refusal(OpenSite.self, site(employer))?.code == "wrong-state")
    }

    @Test func anotherAgencysEmployerIsNoneOfOurs() async throws {
        let id = try await office.make(RegisterEmployer.self, body())
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(ApproveEmployer.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }
}
