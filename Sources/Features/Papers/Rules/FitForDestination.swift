import Core
import Corridors
import Model

/// Whoever is sent is fit for the work, found so not long before. The day is that of the departure.
enum FitForDestination: CaseRule {
    static let card = RuleCard(
        "R-MED-001",
        .blocks,
        source: "JP landing criteria (good health); Korea EPS medical examination",
        force: .since(2004, 8, 17),
        english:
            "A medical examination has found the worker fit, and the result is valid on the day of departure for as long as the corridor says.",
        chinese: "劳务人员体检合格，且体检结果派出当日在该通道规定的有效期内。",
        toConfirm: true
    )

    static func check(_ facts: MedicalFacts, on day: CalendarDate) -> Verdict {
        let remedy =
            "Have the worker examined: `homeward medical schedule`, `homeward medical examine`, "
            + "`homeward medical result`."
        // One sentence for a result that is missing, over, conditional or unfit: what was found is for the
        // medical role alone, and whoever may read a gate must not read it here.
        let none = Verdict.failed(
            "No valid result that allows the departure is on record.",
            remedy: remedy
        )
        // The newest result counts: whoever was found unfit since is not fit by an older paper.
        let known = facts.results.filter { $0.examinedOn <= day }
        guard let last = known.last, last.outcome == .fit else { return none }
        let end = lastDay(of: last, facts, on: day)
        guard day <= end else { return none }
        return .passed("A result that allows the departure on \(day) is on record, until \(end).")
    }

    /// The corridor's length counts as it is on the day, the paper's own end as it was.
    private static func lastDay(
        of result: MedicalFacts.Result,
        _ facts: MedicalFacts,
        on day: CalendarDate
    ) -> CalendarDate {
        let months = facts.months.value(on: day) ?? MedicalFacts.usualMonths
        return min(result.validUntil, result.examinedOn.adding(months: months))
    }
}
