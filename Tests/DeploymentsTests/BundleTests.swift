import Core
import Testing

@testable import Deployments

/// R-DEP-001 to R-DEP-012 are numbers for rules of the features below: the gates must hold these.
@Suite struct BundleTests {
    @Test func theNumbersAreWhole() {
        let numbers = DeploymentsFeature.bundle.map(\.number)
        let wanted = (1...12).map { $0 < 10 ? "R-DEP-00\($0)" : "R-DEP-0\($0)" }
        #expect(numbers == wanted)
    }

    @Test func bothGatesHoldWhatTheNumbersStandFor() {
        for gate in DeploymentsFeature.gates {
            let held = Set(gate.rules.map { $0.card.id })
            let missing = Set(DeploymentsFeature.bundle.flatMap(\.rules)).subtracting(held)
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
