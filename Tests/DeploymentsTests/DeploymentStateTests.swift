import Casework
import Postgres
import TestKit
import Testing

@testable import Deployments

@Suite struct DeploymentStateTests {
    /// The lawful moves, written down a second time.
    static let lawful: [DeploymentState: [String: DeploymentState]] = [
        .planned: ["interview": .planned, "clear": .cleared, "cancel": .cancelled],
        .cleared: ["clear": .cleared, "depart": .departed, "cancel": .cancelled],
        .departed: ["arrive": .arrived, "check-in": .departed, "end": .ended],
        .arrived: ["work": .working, "check-in": .arrived, "end": .ended],
        .working: ["check-in": .working, "end": .ended],
        .ended: [:], .cancelled: [:],
    ]
    static let verbs = [
        "interview", "clear", "depart", "arrive", "work", "check-in", "end", "cancel",
    ]

    @Test(arguments: DeploymentState.allCases, DeploymentState.allCases)
    func everyPairIsLawfulOrRefused(from: DeploymentState, to: DeploymentState) {
        for verb in Self.verbs {
            let isLawful = Self.lawful[from]?[verb] == to
            do {
                let next = try from.after(verb, to: to)
                #expect(isLawful && next == to)
            } catch {
                #expect(!isLawful && error.code == "wrong-state")
            }
        }
    }

    @Test func bothGatesStandInTheTable() {
        let gates = Set(DeploymentState.machine.moves.compactMap(\.gate))
        #expect(gates == Set(DeploymentsRoom.gates.map(\.step)))
        #expect(DeploymentsRoom.gates.allSatisfy { $0.rules.count >= 2 })
    }
}

@Suite(.database) struct DeploymentWordsTests {
    @Test func theTableKnowsTheSameWords() async throws {
        let states = try await words("deployment_state_check")
        #expect(states == Set(DeploymentState.allCases.map(\.rawValue)))
        let reasons = try await words("deployment_end_reason_check")
        #expect(reasons == Set(EndReason.allCases.map(\.rawValue)))
    }

    func words(_ constraint: String) async throws -> Set<String> {
        let text = try await office.value(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = \(constraint)",
            as: String.self
        )
        let parts = (text ?? "").split(separator: "'", omittingEmptySubsequences: false)
        return Set(parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) })
    }
}
