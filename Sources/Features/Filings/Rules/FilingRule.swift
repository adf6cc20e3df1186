import Core
import Model

/// A rule that asks whether the filings of some kinds were made in time.
package protocol FilingRule: CaseRule where Facts == FilingClocks {
    /// The kinds of which it asks.
    static var kinds: Set<FilingKind> { get }
}

extension FilingRule {
    /// Whether each was submitted by its last day, which was computed when it was opened.
    package static func check(_ facts: FilingClocks, on day: CalendarDate) -> Verdict {
        facts.verdict(of: kinds, on: day)
    }
}
