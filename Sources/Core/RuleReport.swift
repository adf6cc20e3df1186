import Postgres
import TransparencyLog

/// The rules of one step with what each found: for the reply, the event and `gate explain`.
package struct RuleReport: Sendable {
    /// The step that the rules guard, such as `deployment.depart`.
    package let step: String
    /// The day as of which they were checked.
    package let day: CalendarDate
    /// One line a rule, in the gate's order.
    package private(set) var lines: [Outcome] = []
    /// The overrides in force on the day for this step, by the rule's number.
    private var overrides: [String: RuleOverride] = [:]
    /// What the agency has adopted and confirmed.
    private let law: AgencyLaw

    /// One rule and what it found.
    package struct Outcome: Sendable {
        /// The rule.
        package let card: RuleCard
        /// How it stands with the agency.
        let standing: RuleStanding
        /// What it found, in the words that everybody may read.
        package let verdict: Verdict
        /// What it found, in the words of whoever may know all of it; nil where those are the same.
        let closed: Closed?
        /// Whether a failure is only told: a later step demands what the rule asks.
        let isNoted: Bool
        /// The name of the rule.
        let rule: String
        /// What it was told; one object for all that were told alike.
        let input: RuleInput
    }

    /// What a rule found that not everybody may know.
    struct Closed: Sendable {
        let point: ClosedPoint
        let verdict: Verdict
    }

    /// The facts of a rule, or of several.
    final class RuleInput: Sendable {
        let facts: any Encodable & Sendable

        init(_ facts: any Encodable & Sendable) { self.facts = facts }
    }

    /// An empty report for a step as of a day, under what the agency of the transaction has adopted and confirmed.
    package init(
        step: String,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        self.init(step: step, on: day, under: try AgencyLaw.read(in: tx))
    }

    /// An empty report for a step as of a day.
    package init(step: String, on day: CalendarDate, under law: AgencyLaw) {
        self.step = step
        self.day = day
        self.law = law
    }

    /// Checks one rule; where it does not bind, it does not apply.
    package mutating func check<R: Rule>(_ rule: R.Type, _ facts: R.Facts) {
        check(rule, facts, as: RuleInput(facts))
    }

    /// Checks one rule whose failure stops nobody at this step, and is told for a later one.
    package mutating func note<R: Rule>(_ rule: R.Type, _ facts: R.Facts) {
        check(rule, facts, as: RuleInput(facts), isNoted: true)
    }

    mutating func check<R: Rule>(
        _ rule: R.Type,
        _ facts: R.Facts,
        as input: RuleInput,
        isNoted: Bool = false
    ) {
        let card = rule.card
        let standing = law.standing(of: card)
        let found = rule.verdict(facts, on: day, since: standing.start)
        lines.append(
            Outcome(
                card: card,
                standing: standing,
                verdict: rule.closed?.cover(found) ?? found,
                closed: rule.closed.map { Closed(point: $0, verdict: found) },
                isNoted: isNoted,
                rule: rule.name,
                input: input
            )
        )
    }

    /// Lets failed warnings pass that two people took upon themselves for this record, step and day.
    ///
    /// An override is of a case, a person, an employer, a job order, a licence or a sub-agent; of no other
    /// noun.
    package mutating func apply<N: Noun>(
        overridesOf id: ID<N>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        for override in try RuleOverride.granted(for: id, step: step, on: day, in: tx) {
            overrides[override.rule] = override
        }
    }

    /// This report with the rules of a later one behind its own.
    func followed(by later: RuleReport) -> RuleReport {
        var both = self
        both.lines += later.lines
        both.overrides.merge(later.overrides) { own, _ in own }
        return both
    }

    /// The rules that stand in the way: blocks that failed, and failed warnings that nobody overrode.
    package var obstacles: [Outcome] {
        lines.filter { line in
            guard case .failed = line.verdict, !line.isNoted else { return false }
            return switch line.card.severity {
            case .blocks: true
            case .warns: overrides[line.card.id] == nil
            case .tasks: false
            }
        }
    }

    /// Refuses the step if a rule stands in the way.
    package func require() throws(Refusal) {
        guard !obstacles.isEmpty else { return }
        let words = obstacles.map { line in
            guard case .failed(let why, _) = line.verdict else { return line.card.id }
            return "\(line.card.id) (\(line.source)): \(why)"
        }
        throw Refusal(
            code: CommonRefusal.gate,
            detail: words.joined(separator: " · "),
            report: self
        )
    }

    /// The whole report in the words that everybody may read: for answers, receipts and refusals.
    package var published: GateReport { shown { $0.verdict } }

    /// The whole report as whoever asks may know it: for an answer that nobody else is given.
    ///
    /// - Parameter caller: Who asks.
    /// - Returns: The report, with what is closed to others where the caller may read it.
    package func published(to caller: Caller) -> GateReport {
        shown { $0.closed.map { $0.point.show($0.verdict, to: caller) } ?? $0.verdict }
    }

    private func shown(as verdict: (Outcome) -> Verdict) -> GateReport {
        GateReport(
            step: step,
            asOf: day,
            open: obstacles.isEmpty,
            rules: lines.map { line in
                var applied: RuleOverride?
                if case .failed = line.verdict, line.card.severity == .warns {
                    applied = overrides[line.card.id]
                }
                return line.published(verdict(line), under: applied)
            }
        )
    }

    /// Rule numbers and outcomes alone, for the leaf.
    var outcomes: JSON {
        .array(
            lines.map { line in
                var outcome: [String: JSON] = [
                    "id": .text(line.card.id), "outcome": .text(line.verdict.word),
                ]
                if case .failed = line.verdict, let override = overrides[line.card.id] {
                    outcome["override"] = .text("\(override.id)")
                }
                return .object(outcome)
            }
        )
    }
}

extension RuleReport.Outcome {
    /// The article: the one that two people have confirmed, else the rule's own.
    var source: String { standing.confirmedSource ?? card.source }

    /// The line with the rule's texts beside what was found.
    fileprivate func published(_ verdict: Verdict, under override: RuleOverride?) -> GateLine {
        var remedy: String?
        if case .failed(_, let words) = verdict { remedy = words }
        return GateLine(
            id: card.id,
            severity: card.severity,
            source: source,
            outcome: verdict.outcome,
            textEn: card.english,
            textZh: card.chinese,
            toConfirm: card.toConfirm && standing.confirmedSource == nil,
            finding: verdict.finding,
            remedy: remedy,
            override: override.map { AppliedOverride(id: $0.id, validUntil: $0.validUntil) }
        )
    }
}

extension Verdict {
    /// What was found, in words that show the values read.
    package var finding: String {
        switch self {
        case .passed(let words), .notApplicable(let words), .failed(let words, _): words
        }
    }

    /// The verdict's word in reports and leaves.
    package var word: String { outcome.rawValue }
}
