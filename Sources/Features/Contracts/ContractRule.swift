import Core

/// A rule over the linked contracts: of one contract's step, or of the whole case.
package protocol ContractRule: CaseRule where Facts == LinkedContracts {}

extension RuleReport {
    /// Checks those of the rules that the regime of the facts asks, in order.
    mutating func check(all rules: [any ContractRule.Type], _ facts: LinkedContracts) {
        for rule in rules where rule.regimes.contains(facts.regime) { check(rule, facts) }
    }
}

extension Verdict {
    /// Failed with all the faults, or passed when there are none.
    static func faults(_ faults: [String], remedy: String, orElse found: String) -> Verdict {
        faults.isEmpty
            ? .passed(found) : .failed(faults.joined(separator: "; ") + ".", remedy: remedy)
    }
}
