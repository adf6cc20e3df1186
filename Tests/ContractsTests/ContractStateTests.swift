import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

@Suite(.database) struct ContractStateTests {
    static let verbs = [
        "amend", "submit", "approve", "send", "disclose", "sign", "revise", "terminate", "complete",
        "void",
    ]

    /// Every state against every verb: so every pair of states is reached or refused.
    @Test(arguments: ContractState.allCases)
    func theTableAloneSaysWhatIsOpen(from: ContractState) async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        for verb in Self.verbs {
            let id = try await planted(from, desk.another(), on: cooperation)
            var moves = ContractState.machine.moves.filter { $0.from == from && $0.action == verb }
            // A revision alone leaves the earlier version where it is; the table also knows its end.
            moves.removeAll { $0.to == .amended }
            let refusal = try await attempt(verb, on: id, from: from)
            #expect(refusal?.code == (moves.isEmpty ? "wrong-state" : nil), "\(from) \(verb)")
            let state = try await office.record(of: id).state
            #expect(state == moves.first?.to ?? from, "\(from) \(verb)")
        }
    }

    @Test func theTableKnowsTheVerbsOfTheEndpoints() {
        let endpoints = ContractsFeature.endpoints.filter { $0.noun == Contract.self && $0.hasID }
        let verbs = endpoints.filter(\.isWrite).map(\.verb)
        #expect(Set(ContractState.machine.moves.map(\.action)) == Set(Self.verbs))
        #expect(Set(verbs) == Set(Self.verbs))
    }

    func planted(
        _ state: ContractState,
        _ desk: Desk,
        on cooperation: ID<Contract>
    ) async throws -> ID<Contract> {
        try await office.contract(
            .service,
            state,
            of: desk.caseFile,
            under: cooperation,
            from: "2026-01-01",
            until: "2026-11-21",
            signed: "2026-11-21",
            clauses: [Clause].service,
            adding: [
                .disclosedOn("2026-11-20"), .disclosedLanguage(.chinese), .copyGiven(true),
                .risksTold("Needles and heat."), .disclosureAcknowledged(true),
            ] + (state == .signedByOne ? [.signedBy([.agency])] : [])
        )
    }

    func attempt(
        _ verb: String,
        on id: ID<Contract>,
        from: ContractState
    ) async throws -> Refusal? {
        switch verb {
        case "amend":
            try await office.refusal(AmendContract.self, on: id, ["ends_on": "2028-01-01"])
        case "submit": try await office.refusal(SubmitContract.self, on: id)
        case "approve": try await office.refusal(ApproveContract.self, on: id)
        case "send": try await office.refusal(SendContract.self, on: id, ["sent_to": "The worker."])
        case "disclose":
            try await office.refusal(
                DiscloseContract.self,
                on: id,
                ["disclosed_language": "zh", "copy_given": true]
            )
        case "sign":
            try await office.refusal(
                SignContract.self,
                on: id,
                ["party": from == .signedByOne ? "worker" : "agency", "witness": "Zhao Ting"]
            )
        default: try await attemptLater(verb, on: id)
        }
    }

    private func attemptLater(_ verb: String, on id: ID<Contract>) async throws -> Refusal? {
        switch verb {
        case "revise":
            try await office.refusal(ReviseContract.self, on: id, ["revision_reason": "Pay."])
        case "terminate":
            try await office.refusal(
                TerminateContract.self,
                on: id,
                [
                    "ended_on": "2026-11-21", "end_reason": "mutual", "fault": "nobody",
                    "finding": "Both want it.",
                ]
            )
        case "complete": try await office.refusal(CompleteContract.self, on: id)
        default: try await office.refusal(VoidContract.self, on: id, ["reason": "Not meant."])
        }
    }

    @Test func theDatabaseHoldsOneServiceOrLabourContractACase() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        _ = try await planted(.approved, desk, on: cooperation)
        for state in [ContractState.draft, .internalReview, .endedEarly, .amended, .void] {
            _ = try await planted(state, desk, on: cooperation)
        }
        for state in [ContractState.signed, .sent] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await planted(state, desk, on: cooperation)
            }
            #expect(refusal?.code == "already-there")
        }
    }
}

/// What the tables say by themselves, without a database.
struct ContractStateTableTests {
    @Test(arguments: ContractState.allCases, ContractState.allCases)
    func eachPairOfStatesIsInTheTableOrRefused(from: ContractState, to: ContractState) {
        let verbs = Set(
            ContractState.machine.moves.filter { $0.from == from && $0.to == to }
                .map(\.action)
        )
        for verb in ContractStateTests.verbs {
            let reached = try? from.after(verb, to: to)
            #expect(reached == (verbs.contains(verb) ? to : nil))
        }
    }
}
