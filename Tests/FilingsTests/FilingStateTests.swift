import Core
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Filings

/// Every state of a filing against every verb, by the steps themselves.
@Suite(.database) struct FilingStateTests {
    static let verbs = ["prepare", "submit", "accept", "return", "void"]
    static let bodies: [String: JSON] = [
        "prepare": ["form_edition": "2018"], "submit": ["receipt": "R-2"],
        "accept": ["acceptance": "no_objection"],
        "return": ["missing_items": ["List"], "completion_due": "2026-12-01"],
        "void": ["reason": "Told by another agency."],
    ]
    static let lawful: [FilingState: [String: FilingState]] = [
        .due: ["prepare": .prepared, "submit": .submitted, "void": .void],
        .prepared: ["prepare": .prepared, "submit": .submitted, "void": .void],
        .submitted: ["accept": .accepted, "return": .returned],
        .returned: ["prepare": .prepared, "submit": .submitted, "void": .void],
        .accepted: [:],
        .void: [:],
    ]

    @Test(arguments: FilingState.allCases)
    func fromEachStateOnlyTheLawfulStepsAreDone(state: FilingState) async throws {
        for verb in Self.verbs {
            let id = try await office.filing(state)
            let refusal = try await office.refusal(
                verb,
                in: FilingsFeature.self,
                on: id,
                Self.bodies[verb] ?? [:]
            )
            let next = Self.lawful[state]?[verb]
            #expect(refusal?.code == (next == nil ? "wrong-state" : nil), "\(verb) from \(state)")
            #expect(try await office.state(of: id) == (next ?? state).rawValue, "\(verb) \(state)")
        }
    }

    @Test func theTableKnowsTheVerbsOfTheEndpoints() {
        let moves = Set(FilingState.machine.moves.map { "\($0.from.rawValue) \($0.action)" })
        let tried = Self.lawful.flatMap { from, steps in steps.keys.map { "\(from.rawValue) \($0)" }
        }
        #expect(moves == Set(tried))
        let endpoints = FilingsFeature.endpoints.filter { $0.noun == Filing.self && $0.isWrite }
        #expect(Set(endpoints.map(\.verb)) == Set(Self.verbs))
    }
}
