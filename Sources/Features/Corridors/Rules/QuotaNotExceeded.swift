import Core

/// R-COR-010-P: no more workers go than the corridor's quota for the calendar year lets go.
package enum QuotaNotExceeded: CaseRule {
    package static let card = RuleCard(
        "R-COR-010-P",
        .blocks,
        source:
            "The corridor names the source of its quota; that it counts by calendar year is agency policy",
        force: .adoption,
        english:
            "With this worker no more have departed, or are cleared or booked to, in the calendar year than "
            + "the corridor's quota allows.",
        chinese: "连同本人在内，该通道当年已出境及已获准出境的劳务人员不超过配额。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard let quota = corridor.terms(on: day).quota else {
            return .notApplicable("The corridor sets no quota.")
        }
        guard let counted = way.departures?.first(where: { $0.year == day.year }) else {
            let years = (way.departures ?? []).map { "\($0.year)" }.joined(separator: ", ")
            return .failed(
                "The departures of \(day.year) were not counted; those of these years were: \(years).",
                remedy: "Ask as of a day in one of them: homeward gate explain --as-of …"
            )
        }
        guard counted.placements < quota else {
            return .failed(
                "\(counted.placements) others have departed or are cleared to in \(day.year) on "
                    + "\(corridor.words); the quota is \(quota).",
                remedy:
                    "Give up a deployment that waits (homeward deployment cancel), or let this worker go in another "
                    + "year: homeward case open. Another quota is loaded with its source: homeward corridor load."
            )
        }
        return .passed(
            "With this worker \(counted.placements + 1) of \(quota) go in \(day.year) on \(corridor.words)."
        )
    }
}
