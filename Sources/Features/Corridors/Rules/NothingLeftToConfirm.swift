import Core

/// R-COR-013-P, agency policy: a way of which the law is not known yet is no way.
package enum NothingLeftToConfirm: CaseRule {
    package static let card = RuleCard(
        "R-COR-013-P",
        .blocks,
        source: "Agency policy; the corridor says what is left to confirm (before_opening)",
        force: .adoption,
        english:
            "Nothing is left of what the corridor's terms say must be confirmed before it may be opened at all.",
        chinese: "通道条款所列开通前须先行确认的事项，均已确认完毕。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard facts.way != nil, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard let left = corridor.terms(on: day).beforeOpening else {
            return .notApplicable("The terms leave nothing to confirm before the opening.")
        }
        return .failed(
            "\(corridor.words): before it may be opened, confirm: \(left)",
            remedy:
                "Confirm it, and load the terms with what was found, each value with its source, and "
                + "without before_opening: homeward corridor load --corridors @FILE."
        )
    }
}
