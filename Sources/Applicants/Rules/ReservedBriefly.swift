import Casework

/// R-POOL-002: nobody is kept for an order longer than thirty days.
enum ReservedBriefly: Rule {
    struct Facts: Codable, Sendable {
        let from: CalendarDate
        let until: CalendarDate
    }

    static let card = RuleCard(
        "R-POOL-002",
        .blocks,
        source: "agency policy",
        english: "A reservation for a job order lasts 30 days at most.",
        chinese: "为用工订单预留人员，最长三十日。",
        toConfirm: true
    )

    /// The greatest number of days.
    static let days = 30

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let length = facts.from.days(until: facts.until)
        guard (0...days).contains(length) else {
            return .failed(
                "From \(facts.from) to \(facts.until) are \(length) days.",
                mend: "Reserve until \(facts.from.adding(days: days)) at the latest: homeward "
                    + "reservation hold."
            )
        }
        return .passed("From \(facts.from) to \(facts.until) are \(length) days.")
    }
}
