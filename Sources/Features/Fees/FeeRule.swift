import Core

/// A rule over the fees of a case: of one line's step, or of the whole case.
protocol FeeRule: CaseRule where Facts == FeeFacts {}

extension RuleReport {
    /// Checks rules over the same facts, in order.
    mutating func check(all rules: [any FeeRule.Type], _ facts: FeeFacts) {
        for rule in rules { check(rule, facts) }
    }
}
