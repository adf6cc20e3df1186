import Core
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// What has ended is not contracted for: a step of a contract looks at its case.
@Suite(.database) struct ClosedCaseTests {
    /// The states from which each step would otherwise be open.
    static let steps: [(String, ContractState)] = [
        ("amend", .draft), ("submit", .draft), ("approve", .draft), ("send", .approved),
        ("disclose", .approved), ("sign", .approved), ("sign", .signedByOne), ("revise", .signed),
    ]

    @Test(arguments: [CaseState.closed, .withdrawn])
    func noStepIsTakenForACaseThatHasEnded(state: CaseState) async throws {
        let states = ContractStateTests()
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        for (verb, from) in Self.steps {
            let id = try await states.planted(from, desk.another(state), on: cooperation)
            let refusal = try await states.attempt(verb, on: id, from: from)
            #expect(refusal?.code == "wrong-state", "\(verb) from \(from)")
            #expect(refusal?.detail.contains("The case is \(state)") == true, "\(verb) \(from)")
            #expect(try await office.version(of: id) == 1)
        }
    }

    @Test(arguments: [
        ("void", ContractState.approved), ("void", .signedByOne), ("terminate", .signed),
        ("complete", .signed),
    ]) func whatIsLeftOverIsClearedAway(verb: String, from: ContractState) async throws {
        let states = ContractStateTests()
        let desk = try await Desk.open(.withdrawn)
        let id = try await states.planted(from, desk, on: desk.signed(.cooperation))
        #expect(try await states.attempt(verb, on: id, from: from) == nil)
    }
}
