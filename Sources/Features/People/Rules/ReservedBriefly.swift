import Core

/// R-POOL-002: nobody is kept for an order longer than thirty days.
///
/// Whoever is let go and held again for the same order is still the one who was held at first.
enum ReservedBriefly: Rule {
    struct Facts: Codable, Sendable {
        /// The first day; of several holds for the same order within the window that of the first.
        let from: CalendarDate
        let until: CalendarDate
    }

    static let card = RuleCard(
        "R-POOL-002",
        .blocks,
        source: "agency policy",
        force: .adoption,
        english:
            "A person is reserved for a job order for 30 days at most; holds for the same order within "
            + "90 days are counted from the first of them.",
        chinese: "为用工订单预留人员，最长三十日；九十日内为同一订单再次预留的，自首次预留之日起计算。",
        toConfirm: true
    )

    /// The greatest number of days.
    static let days = 30
    /// How many days back a hold for the same order is the same reservation.
    static let window = 90

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let length = facts.from.days(until: facts.until)
        guard (0...days).contains(length), facts.until >= day else {
            let last = facts.from.adding(days: days)
            return .failed(
                "From \(facts.from) to \(facts.until) are \(length) days.",
                remedy: last >= day
                    ? "Reserve from \(day) until \(last) at the latest: homeward reservation hold."
                    : "Keep the person for another order, or for this one from "
                        + "\(facts.from.adding(days: window + 1)) on: homeward reservation hold."
            )
        }
        return .passed("From \(facts.from) to \(facts.until) are \(length) days.")
    }
}
