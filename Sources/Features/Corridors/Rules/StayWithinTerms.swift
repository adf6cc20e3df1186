import Core

/// R-COR-008-P, agency policy: nobody is sent for longer than the corridor's programme lets anyone stay.
package enum StayWithinTerms: CaseRule {
    package static let card = RuleCard(
        "R-COR-008-P",
        .warns,
        source:
            "Agency policy; the corridor names the source of its longest stay (stay_months_most)",
        force: .adoption,
        english:
            "The planned stay, or the length of the contract offered, is within the longest stay of the "
            + "corridor's programme.",
        chinese: "计划在外期限或所提供合同的期限不超过该通道项目允许的最长居留期限。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard let most = corridor.terms(on: day).stayMonthsMost else {
            return .notApplicable("The corridor sets no longest stay.")
        }
        if let months = way.contractMonths {
            guard months <= most else {
                return .failed(
                    "The contract offered runs \(months) months; the programme lets nobody stay longer "
                        + "than \(most).",
                    remedy: "Agree on at most \(most) months: homeward job-order amend."
                )
            }
            return .passed("The contract offered runs \(months) months, of at most \(most).")
        }
        guard let departure = way.departure, let end = way.plannedEnd else {
            return .notApplicable("No stay is planned.")
        }
        let latest = departure.adding(months: most)
        guard end <= latest else {
            return .failed(
                "The stay is planned from \(departure) to \(end); \(most) months end on \(latest).",
                remedy: "Give the placement up and open one that ends by \(latest): homeward case "
                    + "withdraw, then homeward case open."
            )
        }
        return .passed("The stay from \(departure) to \(end) is within \(most) months.")
    }
}
