import Audit
import Core
import Testing

@testable import Corridors
@testable import Homeward

/// A corridor's term that no rule reads is a sentence nobody applies: each has its readers, by number.
struct TermReaderTests {
    /// What reads a term.
    enum Reader {
        case rule(String)
        /// A question of the system: where the term ranks and blocks nothing, since its words are free.
        case question(String)
    }

    static func readers(of term: Term) -> [Reader] {
        switch term {
        case .channel: [.rule("R-AG-001"), .rule("R-COR-004"), .rule("R-DEP-020")]
        case .agencyRole, .senderKinds: [.rule("R-COR-005"), .rule("R-COR-009-P")]
        case .opensOn, .closesOn, .planApplicationsUntil: [.rule("R-COR-001")]
        case .quota: [.rule("R-COR-010-P")]
        case .minimumAge, .maximumAge: [.rule("R-AGE-003-P")]
        case .weeklyHoursMost: [.rule("R-COR-011-P"), .rule("R-COR-012-P")]
        case .overtimePercentLeast: [.question("POST /v1/rights-cases/{id}/claim")]
        case .trainingHoursLeast: [.rule("R-TRN-002")]
        case .languagesAsked:
            [.rule("R-LNG-001-P"), .question("GET /v1/job-orders/{id}/candidates")]
        case .visaClasses: [.rule("R-VIS-001")]
        case .passportMonthsAfterEnd: [.rule("R-ID-003")]
        case .medicalMonths: [.rule("R-MED-001")]
        case .stayMonthsMost: [.rule("R-COR-008-P")]
        case .feeRegime: [.rule("R-COR-005"), .rule("R-FEE-007")]
        case .feeMonthsOfPay: [.rule("R-FEE-005")]
        case .approvalNeeded: [.rule("R-COR-002")]
        }
    }

    @Test func everyTermHasAReaderThatThereIs() {
        let asked = Set(App.endpoints.map { "\($0.method) \($0.path)" })
        #expect(Term.allCases.count == 20)
        for term in Term.allCases {
            let readers = Self.readers(of: term)
            #expect(!readers.isEmpty, "\(term.rawValue)")
            for reader in readers {
                switch reader {
                case .rule(let number):
                    #expect(RuleRegistry.cards[number] != nil, "\(term.rawValue): \(number)")
                case .question(let path):
                    #expect(asked.contains(path), "\(term.rawValue): \(path)")
                }
            }
        }
    }

    /// What guards a departure is not left to the step before it.
    @Test func theRulesOnWhoMayGoStandAtBothGates() {
        for gate in App.features.flatMap({ $0.gates }) {
            let held = Set(gate.rules.map { $0.card.id })
            for number in [
                "R-COR-009-P", "R-COR-010-P", "R-COR-012-P", "R-COR-013-P", "R-AGE-003-P",
                "R-LNG-001-P",
            ] {
                #expect(held.contains(number), "\(gate.step): \(number)")
            }
        }
    }
}
