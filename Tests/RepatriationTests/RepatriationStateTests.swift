import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Repatriation

@Suite(.database) struct HomecomingStateTests {
    @Test(arguments: RepatriationState.allCases)
    func everyVerbKeepsToTheTable(state: RepatriationState) async throws {
        for verb in Set(RepatriationState.machine.moves.map(\.action)).sorted() {
            let traveller = try await Traveller.plant()
            let id = try await office.repatriation(
                state,
                of: traveller.caseFile,
                because: .deathRemains
            )
            let refusal =
                switch verb {
                case "decide-cost": try await office.refusal(DecideCost.self, on: id, decision)
                case "ticket": try await office.refusal(IssueTicket.self, on: id, ticket)
                case "cancel": try await office.refusal(CancelRepatriation.self, on: id, givenUp)
                case "tell":
                    try await office.refusal(
                        TellOfDeath.self,
                        on: id,
                        ["whom": "embassy", "note": "By telephone."]
                    )
                case "travel":
                    try await office.refusal(
                        TravelHome.self,
                        on: id,
                        ["travelled_on": "2026-11-20"]
                    )
                case "arrive":
                    try await office.refusal(ArriveHome.self, on: id, ["arrived_on": "2026-11-20"])
                default:
                    try await office.refusal(
                        CloseRepatriation.self,
                        on: id,
                        ["worker_confirms": true]
                    )
                }
            let move = RepatriationState.machine.moves.first {
                $0.from == state && $0.action == verb
            }
            let after = try await office.record(of: id).state
            #expect(after == move?.to ?? state, "\(verb) from \(state)")
            #expect(refusal?.code == (move == nil ? "wrong-state" : nil), "\(verb) from \(state)")
        }
    }
}

/// What the tables say by themselves, without a database.
struct HomecomingStateTableTests {
    @Test(arguments: RepatriationState.allCases, RepatriationState.allCases)
    func onlyTheTablesMovesAreOpen(from: RepatriationState, to: RepatriationState) {
        expectOnlyTheTablesMoves(from: from, to: to)
    }
}
