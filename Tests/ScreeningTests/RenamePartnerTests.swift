import Core
import Directory
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// Another name of a partner is compared at once, and what it was called before is not forgotten.
@Suite(.database) struct RenamePartnerTests {
    static let bank = PartnerNamesTests.bank
    static let person = PartnerNamesTests.person
    /// As many as a record keeps.
    static let twenty = JSON.array((1...20).map { JSON.text("Foods \($0)") })

    /// Where the comparison of a subject left it.
    func standing<N: Noun>(of id: ID<N>) async throws -> String? {
        try await office.state(of: office.check(of: id.uuid))
    }

    @Test func aNewNameIsComparedAtOnceAndTheOldOneStays() async throws {
        try await office.load([Self.bank, Self.person])
        let body: JSON = ["reason": "Extract of the register.", "name": "Koryo Bank"]
        let employer = try await office.employer()
        let owner = try await office.owner(of: employer)
        try await office.perform(ScreenEmployer.self, on: employer)
        #expect(try await standing(of: employer) == "clear")
        let receipt = try await office.perform(RenameEmployer.self, on: employer, body).json
        #expect(receipt["done"]?.text == "employer.renamed")
        let told = receipt["checks"]?.array?.map { $0["check_state"]?.text }
        #expect(told == ["potential"])
        #expect(try await office.openTasks(of: office.check(of: employer.uuid)).count == 1)
        #expect(try await office.record(of: employer).otherNames == ["Minato Foods"])
        // Called otherwise once more, it is held for what it was called.
        let again: JSON = ["reason": "Another extract.", "name": "Minato Foods"]
        try await office.perform(RenameEmployer.self, on: employer, again)
        #expect(try await office.record(of: employer).name == "Minato Foods")
        #expect(try await office.record(of: employer).otherNames == ["Koryo Bank"])
        #expect(try await standing(of: employer) == "potential")
        #expect(try await standing(of: owner) == "clear")
        let native: JSON = ["reason": "Extract of the register.", "native_name": "李明"]
        try await office.perform(RenameOwner.self, on: owner, native)
        #expect(try await standing(of: owner) == "potential")
    }

    @Test func aFurtherNameIsComparedAtOnce() async throws {
        try await office.load([Self.bank, Self.person])
        let bank = try await office.body()
        try await office.perform(ScreenBody.self, on: bank)
        #expect(try await standing(of: bank) == "clear")
        let latin: JSON = ["reason": "Its letterhead.", "latin_name": "Koryo Bank"]
        try await office.perform(RenameBody.self, on: bank, latin)
        #expect(try await standing(of: bank) == "potential")
        let agent = try await office.subAgent()
        try await office.perform(ScreenSubAgent.self, on: agent)
        #expect(try await standing(of: agent) == "clear")
        let more: JSON = ["reason": "The neighbours.", "other_names": ["李明"]]
        try await office.perform(RenameSubAgent.self, on: agent, more)
        #expect(try await standing(of: agent) == "potential")
        // A hit alone takes nothing away, as after every comparison: only people decide.
        #expect(try await office.state(of: agent) == "authorised")
        for payee in ["李明", "Zhang San"] {
            let found = try await office.registrar.read(as: office.anyone) { tx in
                try SubAgentOnlyInforms.check(
                    .gather(.collect, by: payee, in: tx),
                    on: CalendarDate(2026, 11, 21)
                ).word
            }
            #expect(found == "failed", "\(payee)")
        }
    }

    /// What two people decided, they decided of the names that were there.
    @Test func aDecisionHoldsForTheNamesThatWereCompared() async throws {
        try await office.load([Self.person])
        let id = try await office.subAgent(adding: [.name("李明")])
        try await office.perform(ScreenSubAgent.self, on: id)
        let check = try await office.check(of: id.uuid)
        try await review(check, as: "false_positive")
        try await office.perform(ClearCheck.self, on: check, by: office.second)
        #expect(try await office.state(of: check) == "cleared_false_positive")
        let body: JSON = ["reason": "His card.", "latin_name": "Li Ming"]
        try await office.perform(RenameSubAgent.self, on: id, body)
        #expect(try await office.state(of: check) == "potential")
    }

    @Test func whatWasNeverComparedWaitsForItsFirstComparison() async throws {
        let body: JSON = ["reason": "Its letterhead.", "latin_name": "Koryo Bank"]
        // Compared once, but no list is current any more: the next one compares everybody.
        let compared = try await office.body()
        let check = try await office.sanctionCheck(
            .clear,
            of: .body,
            compared.uuid,
            adding: [.body(compared)]
        )
        let early = try await office.perform(RenameBody.self, on: compared, body).json
        #expect(early["checks"]?.array == [])
        #expect(try await office.state(of: check) == "clear")
        try await office.load([Self.bank])
        let never = try await office.body(kind: .clinic)
        let receipt = try await office.perform(RenameBody.self, on: never, body).json
        #expect(receipt["checks"]?.array == [])
        #expect(try await office.count(of: "sanction_check") == 1)
    }

    @Test(
        arguments: [
            (["name": "Minato Foods"], "Nothing is changed"), ([:], "Nothing is changed"),
            (["other_names": ["Minato Foods", "Old"]], "Nothing is changed"),
            (["other_names": twenty], "would have 21 other names; it keeps 20 at most"),
        ] as [([String: JSON], String)]
    )
    func aNameThatIsThereOrOneTooManyIsRefused(
        _ names: [String: JSON],
        _ words: String
    ) async throws {
        let id = try await office.employer(adding: [.otherNames(["Old"])])
        let reason: [String: JSON] = ["reason": "Extract of the register."]
        let refusal = try await office.refusal(
            RenameEmployer.self,
            on: id,
            .object(reason.merging(names) { $1 })
        )
        #expect(refusal?.code == "unfit-value")
        #expect(refusal?.detail.contains(words) == true)
        #expect(try await office.record(of: id).otherNames == ["Old"])
    }
}
