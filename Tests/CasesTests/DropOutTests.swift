import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

/// A case that drops out says why, in a word that can be counted, beside the words of whoever gave it up.
@Suite(.database) struct DropOutTests {
    func opened() async throws -> (person: ID<Person>, file: ID<CaseFile>) {
        let person = try await office.applicant()
        let body = Bodies.placement(person, try await office.workplace())
        return (person, try await office.make(OpenCase.self, body))
    }

    @Test(arguments: CaseEnding.allCases)
    func aWithdrawnCaseShowsItsReasonAndIsFoundByIt(reason: CaseEnding) async throws {
        let (_, file) = try await opened()
        let (_, other) = try await opened()
        let receipt = try await office.perform(
            WithdrawCase.self,
            on: file,
            ["end_reason": .text(reason.rawValue), "reason": "As the letter says."]
        )
        #expect(try receipt.json["state"]?.text == "withdrawn")
        let found = try await office.list(caseReadModel, [("end_reason", reason.rawValue)])
        #expect(found.map { $0["id"]?.text } == ["\(file)"])
        #expect(found.first?["end_reason"]?.text == reason.rawValue)
        #expect(try await office.record(of: other).endReason == nil)
    }

    @Test func aCaseIsNotGivenUpWithoutOne() async throws {
        let (_, file) = try await opened()
        let error = await #expect(throws: InputError.self) {
            try await office.perform(WithdrawCase.self, on: file, ["reason": "Family."])
        }
        #expect(error?.pointer == "/end_reason")
        #expect(try await office.record(of: file).state == .open)
    }

    @Test(
        arguments: [(nil, .workerWithdrew), (.death, .death)] as [(CaseEnding?, CaseEnding)]
    )
    func aWithdrawnPersonsCasesSayIt(given: CaseEnding?, shown: CaseEnding) async throws {
        let (person, file) = try await opened()
        var body: [String: JSON] = ["reason": "Word of the family."]
        body["end_reason"] = given.map { .text($0.rawValue) }
        try await office.perform(WithdrawPerson.self, on: person, .object(body))
        #expect(try await office.record(of: file).endReason == shown)
    }

    @Test func aCaseThatWasDoneHasNone() async throws {
        let (_, file) = try await opened()
        try await office.leg(of: file, .ended)
        try await office.perform(CloseCase.self, on: file, by: office.second)
        #expect(try await office.record(of: file).endReason == nil)
    }
}
