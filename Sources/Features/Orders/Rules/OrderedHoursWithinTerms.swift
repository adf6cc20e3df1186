import Core
import Corridors

/// R-COR-011-P: an order asks for no longer week than the corridor allows.
enum OrderedHoursWithinTerms: Rule {
    /// The hours of the order, and what its corridor allows.
    struct Facts: Codable, Sendable {
        /// The regular hours a week.
        let hoursWeek: Int
        /// The corridor's limit; nil where no corridor is on record.
        let limit: CorridorFigure?
    }

    static let card = RuleCard(
        "R-COR-011-P",
        .warns,
        source:
            "Agency policy; the corridor names the source of its longest week (weekly_hours_most)",
        force: .adoption,
        english:
            "The regular hours a week of a job order, without overtime, are within what the corridor allows.",
        chinese: "订单载明的每周正常工时（不含加班）不超过该通道规定的上限。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let limit = facts.limit else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard let most = limit.value(on: day) else {
            return .notApplicable("\(limit.corridor) sets no longest week.")
        }
        guard facts.hoursWeek <= most else {
            return .failed(
                "The order asks for \(facts.hoursWeek) hours a week; \(limit.corridor) allows \(most) without "
                    + "overtime.",
                remedy:
                    "Agree on at most \(most) hours: homeward job-order amend --hours-week \(most), while it "
                    + "is a draft."
            )
        }
        return .passed("The order asks for \(facts.hoursWeek) hours a week, of at most \(most).")
    }
}
