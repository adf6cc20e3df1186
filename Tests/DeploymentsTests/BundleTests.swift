import Core
import Testing

@testable import Deployments

/// R-DEP-001 to R-DEP-012 are numbers for rules of the features below: the gates must hold these.
@Suite struct BundleTests {
    /// What R-DEP-001 to R-DEP-012 stand for: rules of features below, each held by both gates.
    ///
    /// The numbers are the departure's own check list; the rules are where the law is read.
    static let bundle: [(number: String, stands: String, rules: [String])] = [
        ("R-DEP-001", "the licence is in force", ["R-AG-001"]),
        ("R-DEP-002", "the risk reserve is held", ["R-AG-002"]),
        ("R-DEP-003", "the corridor is open", ["R-COR-001"]),
        ("R-DEP-004", "the cooperation contract is whole", ["R-CN-010"]),
        ("R-DEP-005", "one service or labour contract binds", ["R-CN-011"]),
        ("R-DEP-006", "the employment contract is understood", ["R-CN-016"]),
        ("R-DEP-007", "the contract is filed", ["R-CN-020"]),
        ("R-DEP-008", "the worker is trained", ["R-TRN-001"]),
        ("R-DEP-009", "accident cover is unbroken", ["R-INS-001"]),
        ("R-DEP-010", "the visa is one for work", ["R-VIS-001"]),
        ("R-DEP-011", "the medical result holds", ["R-MED-001"]),
        ("R-DEP-012", "identity and lists are clear", ["R-ID-002", "R-SAN-001", "R-SAN-002"]),
    ]

    @Test func theNumbersAreWhole() {
        let numbers = Self.bundle.map(\.number)
        let wanted = (1...12).map { $0 < 10 ? "R-DEP-00\($0)" : "R-DEP-0\($0)" }
        #expect(numbers == wanted)
    }

    @Test func bothGatesHoldWhatTheNumbersStandFor() {
        for gate in DeploymentsFeature.gates {
            let held = Set(gate.rules.map { $0.card.id })
            let missing = Set(Self.bundle.flatMap(\.rules)).subtracting(held)
            #expect(missing.sorted() == [], "\(gate.step)")
        }
    }

    @Test(arguments: [13, 14, 15, 16, 17, 18, 19, 20])
    func bothGatesHoldTheOtherNumbersThemselves(number: Int) {
        for gate in DeploymentsFeature.gates {
            #expect(gate.rules.contains { $0.card.id == "R-DEP-0\(number)" }, "\(gate.step)")
        }
    }

    @Test func whatBlocksTheClearanceBlocksTheDeparture() {
        let clear = DeploymentsFeature.clearing.rules.map { $0.card.id }
        let depart = DeploymentsFeature.departing.rules.map { $0.card.id }
        #expect(Set(depart).isSuperset(of: clear))
        #expect(Set(depart).count == depart.count, "a rule is checked twice")
    }

    /// What is true for a day alone would make a clearance ahead of it impossible.
    @Test func theDepartureAloneAsksHowOldTheComparisonIs() {
        let clear = Set(DeploymentsFeature.clearing.rules.map { $0.card.id })
        let depart = Set(DeploymentsFeature.departing.rules.map { $0.card.id })
        #expect(depart.subtracting(clear) == ["R-SAN-002-P"])
    }
}
