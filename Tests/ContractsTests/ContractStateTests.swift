import Casework
import Foundation
import Ledger
import Postgres
import TestKit
import Testing

@testable import Contracts

@Suite(.database) struct ContractStateTests {
    static let verbs = ["amend", "approve", "disclose", "sign", "file", "void"]

    /// Every state against every verb: so every pair of states is reached or refused.
    @Test(arguments: ContractState.allCases, verbs)
    func theTableAloneSaysWhatIsOpen(from: ContractState, verb: String) async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let id = try await planted(from, desk, on: cooperation)
        let move = ContractState.machine.moves.first { $0.from == from && $0.action == verb }
        let refusal = try await attempt(verb, on: id, from: from)
        #expect(refusal?.code == (move == nil ? "wrong-state" : nil))
        let state = try await office.value(
            "SELECT state FROM contract WHERE id = \(id)",
            as: ContractState.self
        )
        #expect(state == move?.to ?? from)
    }

    func planted(
        _ state: ContractState,
        _ desk: Desk,
        on cooperation: ID<Contract>
    ) async throws -> ID<Contract> {
        let isSigned = state.isSigned || state == .ended
        let signatures: [ContractParty] =
            isSigned ? [.agency, .worker] : state == .signedByOne ? [.agency] : []
        return try await office.plant(
            Contract.self,
            [
                "kind": ContractKind.service, "employer_id": desk.employer,
                "case_file_id": desk.caseFile, "person_id": desk.person,
                "cooperation_id": cooperation, "languages": [Language.chinese],
                "begins_on": "2026-12-01", "ends_on": "2029-11-30", "clauses": [Clause].service,
                "made_by": UUID(), "disclosed_on": "2026-11-20", "disclosed_language": "zh",
                "copy_given": true, "signed_by": signatures,
                "signed_on": isSigned ? "2026-11-21" : nil,
                "filed_on": state == .filed ? "2026-11-21" : nil,
                "filing_receipt": state == .filed ? "R-1" : nil, "state": state,
            ]
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
        case "approve": try await office.refusal(ApproveContract.self, on: id)
        case "disclose":
            try await office.refusal(
                DiscloseContract.self,
                on: id,
                ["language": "zh", "copy_given": true]
            )
        case "sign":
            try await office.refusal(
                SignContract.self,
                on: id,
                ["party": from == .signedByOne ? "worker" : "agency", "witness": "Zhao Ting"]
            )
        case "file": try await office.refusal(FileContract.self, on: id, ["receipt": "R-1"])
        default: try await office.refusal(VoidContract.self, on: id, ["reason": "Not meant."])
        }
    }

    @Test func theDatabaseHoldsOneServiceOrLabourContractACase() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        _ = try await planted(.approved, desk, on: cooperation)
        for state in [ContractState.draft, .ended, .void] {
            _ = try await planted(state, desk, on: cooperation)
        }
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await planted(.signed, desk, on: cooperation)
        }
        #expect(refusal?.code == "already-there")
    }

    @Test func theTableKnowsTheVerbsOfTheEndpoints() {
        #expect(Set(ContractState.machine.moves.map(\.action)) == Set(Self.verbs))
    }

    @Test(arguments: [
        ("contract_kind_check", ContractKind.allCases.map(\.rawValue)),
        ("contract_state_check", ContractState.allCases.map(\.rawValue)),
        ("contract_signed_by_check", ContractParty.allCases.map(\.rawValue)),
    ]) func theDatabaseKnowsTheSameWords(constraint: String, words: [String]) async throws {
        let text = try await office.value(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = \(constraint)",
            as: String.self
        )
        let known = try #require(text).matches(of: /'([a-z_]+)'/).map { String($0.output.1) }
        #expect(Set(known) == Set(words))
    }
}
