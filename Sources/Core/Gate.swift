import Postgres

/// The rules that guard one step of a case, in order. A case is asked those of its regime.
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
        var report = try RuleReport(step: step, on: day, in: tx)
        try report.check(rules(of: id, in: tx), for: id, in: tx)
        try report.apply(overridesOf: id, in: tx)
        return report
    }

    /// Checks every rule on the case as of several days; facts are read once for all of them.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: The transaction.
    ///   - days: The days, in the order of the answer.
    /// - Returns: A report for each day.
    /// - Throws: The database's errors.
    package func reports(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        on days: [CalendarDate]
    ) throws -> [RuleReport] {
        let asked = try rules(of: id, in: tx)
        var facts = GatheredFacts()
        var reports: [RuleReport] = []
        for day in days {
            var report = try RuleReport(step: step, on: day, in: tx)
            try report.check(asked, for: id, in: tx, knowing: &facts)
            try report.apply(overridesOf: id, in: tx)
            reports.append(report)
        }
        return reports
    }

    /// The rules that the case's regime asks.
    private func rules(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [any CaseRule.Type] {
        let regime = try Regime.of(id, in: tx)
        return rules.filter { $0.regimes.contains(regime) }
    }
}

/// The facts of a case that were read already, by their type.
private struct GatheredFacts {
    var inputs: [ObjectIdentifier: RuleReport.RuleInput] = [:]
}

extension RuleReport {
    /// Checks rules over a case in their order; facts of one kind are read once.
    package mutating func check(
        _ rules: [any CaseRule.Type],
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        var known = GatheredFacts()
        try check(rules, for: id, in: tx, knowing: &known)
    }

    fileprivate mutating func check(
        _ rules: [any CaseRule.Type],
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        knowing known: inout GatheredFacts
    ) throws {
        for rule in rules { try check(rule, for: id, in: tx, knowing: &known) }
    }

    private mutating func check<R: CaseRule>(
        _ rule: R.Type,
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        knowing known: inout GatheredFacts
    ) throws {
        let kind = ObjectIdentifier(R.Facts.self)
        let facts = try known.inputs[kind]?.facts as? R.Facts ?? R.Facts.gather(for: id, in: tx)
        let input = known.inputs[kind] ?? RuleInput(facts)
        known.inputs[kind] = input
        check(rule, facts, as: input)
    }
}
