import Core
import Model
import TestKit
import Testing

@testable import Papers

@Suite(.database) struct PapersSchemaTests {
    /// What is sealed, and the code of a medical reason, is in no list.
    @Test func pagesShowNothingSealed() {
        let pages = [
            visaReadModel, policyReadModel, documentReadModel, handoverReadModel, medicalReadModel,
        ]
        for page in pages {
            let names = page.columns.map(\.name.description)
            #expect(names.allSatisfy { !$0.contains("sealed") && !$0.contains("index") })
        }
        let medical = medicalReadModel.columns.map(\.name.description)
        #expect(Set(medical).isDisjoint(with: ["reason", "findings", "tests", "outcome"]))
    }
}

@Suite struct PapersMachineTests {
    /// Every pair of states and every verb of a machine: a move of the table, or refused.
    func walk<State: MachineState>(_: State.Type, states: Int, verbs: Set<String>) {
        let moves = State.machine.moves
        #expect(State.allCases.count == states)
        #expect(Set(moves.map(\.action)) == verbs)
        for from in State.allCases {
            for to in State.allCases {
                for verb in verbs {
                    let isMove = moves.contains {
                        $0.from == from && $0.to == to && $0.action == verb
                    }
                    let reached = try? from.after(verb, to: to)
                    #expect((reached != nil) == isMove, "\(from) \(verb) \(to)")
                }
            }
        }
    }

    @Test func everyPairOfEveryMachineIsAMoveOrRefused() {
        walk(
            VisaState.self,
            states: 12,
            verbs: [
                "apply-eligibility", "issue-eligibility", "compare", "apply", "issue", "enter",
                "record-card", "mark-expiry", "renew", "refuse", "cancel", "supplement",
            ]
        )
        walk(
            PolicyState.self,
            states: 8,
            verbs: [
                "consent", "issue", "activate", "claim", "settle", "lapse", "cancel",
                "name-beneficiary",
            ]
        )
        walk(
            DocumentState.self,
            states: 9,
            verbs: [
                "receive", "verify", "reject", "accept", "mark-expiry", "revoke", "supersede",
                "hand-over",
            ]
        )
        walk(HandoverState.self, states: 2, verbs: ["return"])
        walk(MedicalState.self, states: 6, verbs: ["examine", "result", "expire"])
    }

    /// What has ended has no way on.
    @Test func endsAreEnds() {
        for state in [VisaState.renewed, .expired, .cancelled, .refused] {
            #expect(VisaState.machine.open(from: state).isEmpty)
        }
        for state in [PolicyState.settled, .lapsed, .cancelled] {
            #expect(PolicyState.machine.open(from: state).isEmpty)
        }
        for state in [DocumentState.revoked, .superseded] {
            #expect(DocumentState.machine.open(from: state).isEmpty)
        }
        #expect(MedicalState.machine.open(from: .expired).isEmpty)
    }
}
