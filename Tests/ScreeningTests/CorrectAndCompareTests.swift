import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Whoever turns out to be called otherwise is compared at once, as partners are.
@Suite(.database) struct CorrectAndCompareTests {
    /// A registered person, compared once and found on no list.
    func compared() async throws -> (person: ID<Person>, check: ID<SanctionCheck>) {
        let id = try await office.candidate("WANG", "WEI", native: "王伟", .registered)
        let check = try await office.sanctionCheck(
            .clear,
            of: .person,
            id.uuid,
            adding: [.person(id)]
        )
        return (id, check)
    }

    @Test(
        arguments: [
            (["family_name": "KIM", "given_name": "CHOLSAM"], "potential"),
            (["native_name": "金哲三"], "potential"), (["native_name": "王威"], "clear"),
        ] as [([String: JSON], String)]
    )
    func anotherNameIsComparedAtOnce(_ names: [String: JSON], _ state: String) async throws {
        try await office.load([HitTests.listed])
        let (id, check) = try await compared()
        let reason: [String: JSON] = ["reason": "Read from the passport."]
        let body = JSON.object(reason.merging(names) { $1 })
        let receipt = try await office.perform(CorrectAndCompare.self, on: id, body).json
        #expect(receipt["done"]?.text == "person.corrected")
        #expect(receipt["passport_set_aside"] == false)
        #expect(receipt["checks"]?.array?.map { $0["check_state"]?.text } == [state])
        #expect(try await office.state(of: check) == state)
    }

    /// A telephone number tells nobody apart, and who was never compared waits for the first comparison.
    @Test func whatTellsNobodyApartIsNotCompared() async throws {
        try await office.load([HitTests.listed])
        let (id, _) = try await compared()
        let phone: JSON = ["reason": "New number.", "phone": "+8613800138000"]
        let called = try await office.perform(CorrectAndCompare.self, on: id, phone).json
        #expect(called["checks"]?.array == [])
        let never = try await office.candidate("WANG", "WEI", native: "王伟", .registered)
        let name: JSON = ["reason": "Read from the passport.", "native_name": "金哲三"]
        let receipt = try await office.perform(CorrectAndCompare.self, on: never, name).json
        #expect(receipt["checks"]?.array == [])
    }
}
