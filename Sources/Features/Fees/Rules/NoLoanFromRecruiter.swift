import Core
import Model

/// Whoever recruits lends nothing: a debt to the recruiter binds the worker to the job.
enum NoLoanFromRecruiter: FeeRule {
    static let card = RuleCard(
        "R-FEE-010",
        .blocks,
        source: "ILO indicator of forced labour 9 (debt bondage); Decree 620 Art. 25",
        force: .since(2012, 8, 1),
        english:
            "No recruiter, affiliate or sub-agent has lent the worker money for the placement.",
        chinese: "招募方及其关联方、代办人员不得就本次派出向劳务人员提供借款。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let loans = facts.loans.filter(\.lender.isRecruiting)
        guard !loans.isEmpty else { return .passed("No loan of a recruiter is open.") }
        return .failed(
            "Open: \(loans.map(\.words).joined(separator: "; ")).",
            remedy: "Have the debt forgiven or paid off, and record how: `homeward loan settle`."
        )
    }
}
