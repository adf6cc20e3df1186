import Postgres

/// One sentence of law or policy that can be checked: pure, and as of a date.
package protocol Rule: Sendable {
    /// What the rule must know.
    associatedtype Facts: Codable, Sendable
    /// What the rule is: number, source, force, severity, texts.
    static var card: RuleCard { get }
    /// What the rule finds that not everybody may know; nil where its words are for all.
    static var closed: ClosedPoint? { get }
    /// Whether it holds on that day.
    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict
}

extension Rule {
    /// Nothing: its words are for all.
    package static var closed: ClosedPoint? { nil }
}

/// A rule whose facts can be gathered from a case, so that a gate can explain it before anyone tries.
package protocol CaseRule: Rule where Facts: CaseFacts {
    /// Under which regimes a case is asked it: all, where nothing else is said.
    static var regimes: Set<Regime> { get }
}

extension CaseRule {
    package static var regimes: Set<Regime> { Regime.all }
}

/// What rules know of a case, gathered in one read.
package protocol CaseFacts: Codable, Sendable {
    /// Reads the facts; a missing record is a fact too, not an error.
    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Self
}

/// What a reader must know of a rule to believe it.
package struct RuleCard: Sendable {
    /// `R-CN-010`: the number in every report and event.
    package let id: String
    /// What a failure does.
    package let severity: Severity
    /// The article, with jurisdiction and programme where it has one.
    package let source: String
    /// From when on it binds.
    package let force: Force
    /// The sentence in English.
    package let english: String
    /// The sentence in Chinese.
    package let chinese: String
    /// Whether a compliance officer must still confirm it: a default, not a text of law.
    package let toConfirm: Bool

    /// A rule's card.
    package init(
        _ id: String,
        _ severity: Severity,
        source: String,
        force: Force,
        english: String,
        chinese: String,
        toConfirm: Bool = false
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.force = force
        self.english = english
        self.chinese = chinese
        self.toConfirm = toConfirm
    }
}

/// What a failed rule does to the step.
package enum Severity: String, Choice {
    /// Blocks; nobody can override it.
    case blocks
    /// Stops the step like a block, but is policy or a likely mistake rather than a ban of the law.
    case warns
    /// Opens a task with a deadline; the step itself may go on.
    case tasks
}

/// What a check found, in words that show the values it read.
package enum Verdict: Sendable, Equatable {
    case passed(String)
    /// Why, and what would put it right.
    case failed(String, remedy: String)
    case notApplicable(String)
}

extension Period {
    /// Decree 620 on foreign labour service cooperation: in force since 1 August 2012.
    package static let sinceDecree620 = Period(
        from: CalendarDate(year: 2012, month: 8, day: 1) ?? .epoch,
        until: nil
    )
}
