import Core
import Model
import Postgres
import TestKit
import Testing

@testable import Deployments

@Suite struct DeploymentStateTests {
    /// The lawful moves, written down a second time.
    static let lawful: [DeploymentState: [String: DeploymentState]] = [
        .planned: [
            "interview": .planned, "sign-purpose": .planned, "record-pay": .planned,
            "clear": .cleared, "cancel": .cancelled,
        ],
        .cleared: [
            "clear": .cleared, "invalidate": .planned, "book": .booked, "depart": .departed,
            "cancel": .cancelled,
        ],
        .booked: [
            "clear": .booked, "invalidate": .planned, "book": .booked, "depart": .departed,
            "cancel": .cancelled,
        ],
        .departed: [
            "arrive": .arrived, "check-in": .departed, "record-pay": .departed,
            "find-fault": .departed, "end": .ended,
        ],
        .arrived: [
            "work": .working, "check-in": .arrived, "record-pay": .arrived,
            "find-fault": .arrived, "end": .ended,
        ],
        .working: [
            "check-in": .working, "record-pay": .working, "find-fault": .working,
            "end": .ended,
        ],
        .ended: ["check-in": .ended],
        .cancelled: [:],
    ]
    static let verbs = [
        "interview", "sign-purpose", "record-pay", "clear", "invalidate", "book",
        "depart", "arrive", "work", "check-in", "find-fault", "end", "cancel",
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
        #expect(gates == Set(DeploymentsFeature.gates.map(\.step)))
        #expect(DeploymentsFeature.gates.allSatisfy { $0.rules.count >= 2 })
    }
}
