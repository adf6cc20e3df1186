import Core
import TestKit
import Testing

@testable import Papers

@Suite(.database) struct PapersSchemaTests {
    /// Each closed list of words, beside the CHECK that holds it.
    static let lists: [(String, [String])] = [
        ("policy_kind_check", PolicyKind.allCases.map(\.rawValue)),
        ("policy_state_check", PolicyState.allCases.map(\.rawValue)),
        ("policy_beneficiary_is_known", Beneficiary.allCases.map(\.rawValue)),
        ("visa_state_check", VisaState.allCases.map(\.rawValue)),
        ("visa_sixth_year_reason_is_known", SixthYearReason.allCases.map(\.rawValue)),
        ("visa_entries_is_known", VisaEntries.allCases.map(\.rawValue)),
        ("document_kind_check", DocumentKind.allCases.map(\.rawValue)),
        ("document_state_check", DocumentState.allCases.map(\.rawValue)),
        ("handover_state_check", HandoverState.allCases.map(\.rawValue)),
        ("handover_purpose_is_known", HandoverPurpose.allCases.map(\.rawValue)),
        ("medical_tests_are_known", MedicalTest.allCases.map(\.rawValue)),
        ("medical_outcome_is_known", MedicalOutcome.allCases.map(\.rawValue)),
        ("medical_state_check", MedicalState.allCases.map(\.rawValue)),
    ]

    @Test func wordsAreThoseOfTheDatabase() async throws {
        for (constraint, words) in Self.lists {
            #expect(try await office.words(of: constraint) == words, "\(constraint)")
        }
    }

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
