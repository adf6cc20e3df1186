import Postgres

/// The rules that guard one step of a case, in order.
package struct Gate: Sendable {
    /// The step: `deployment.depart`.
    package let step: String
    /// What passing it allows, in one line.
    package let summary: String
    /// The rules; adding one is one line here.
    package let rules: [any CaseRule.Type]

    /// A gate over a case.
    package init(_ step: String, _ summary: String, _ rules: [any CaseRule.Type]) {
        self.step = step
        self.summary = summary
        self.rules = rules
    }

    /// Checks every rule on the case as of a day, and applies the overrides of its warnings.
    /// Facts of one kind are read once.
    package func report(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        on day: CalendarDate
    ) throws -> RuleReport {
        var report = RuleReport(step: step, on: day)
        try report.check(rules, for: id, in: tx)
        try report.apply(overridesOf: id, in: tx)
        return report
    }
}

extension RuleReport {
    /// Checks rules over a case in their order; facts of one kind are read once.
    package mutating func check(
        _ rules: [any CaseRule.Type],
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        var known: [ObjectIdentifier: RuleInput] = [:]
        for rule in rules { try check(rule, for: id, in: tx, known: &known) }
    }

    private mutating func check<R: CaseRule>(
        _ rule: R.Type,
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        known: inout [ObjectIdentifier: RuleInput]
    ) throws {
        let kind = ObjectIdentifier(R.Facts.self)
        let facts = try known[kind]?.facts as? R.Facts ?? R.Facts.gather(for: id, in: tx)
        let input = known[kind] ?? RuleInput(facts)
        known[kind] = input
        check(rule, facts, as: input)
    }
}
