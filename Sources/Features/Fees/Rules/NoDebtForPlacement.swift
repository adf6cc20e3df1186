import Core
import Model

/// The debt flag: a loan of anyone else is lawful, and a worker in debt cannot say no.
enum NoDebtForPlacement: FeeRule {
    static let card = RuleCard(
        "R-FEE-010-W",
        .warns,
        source: "ILO indicator of forced labour 9 (debt bondage)",
        force: .adoption,
        english: "The worker has taken on no debt of others for the placement.",
        chinese: "劳务人员未因本次派出向他人举债。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let loans = facts.loans.filter { !$0.lender.isRecruiting }
        guard !loans.isEmpty else { return .passed("No loan of others is open.") }
        return .failed(
            "In debt: \(loans.map(\.words).joined(separator: "; ")).",
            remedy:
                "Record how it was paid off: `homeward loan settle`; or let two people weigh it: "
                + "`homeward override ask`."
        )
    }
}
