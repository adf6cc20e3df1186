import Core

/// R-POOL-001: a word given to the pool holds for ninety days.
enum ConfirmedInTime: Rule {
    struct Facts: Codable, Sendable {
        /// Nil for whoever is in no pool.
        let confirmedOn: CalendarDate?
    }

    static let card = RuleCard(
        "R-POOL-001",
        .blocks,
        source: "agency policy",
        force: .adoption,
        english: "A member of the pool has confirmed within the last 90 days.",
        chinese: "人才库成员在最近九十日内确认过意愿。",
        toConfirm: true
    )

    /// Days for which a word holds.
    static let days = 90

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let confirmedOn = facts.confirmedOn else {
            return .notApplicable("The person is in no pool.")
        }
        let last = confirmedOn.adding(days: days)
        guard day <= last else {
            return .failed(
                "Confirmed on \(confirmedOn); that held until \(last).",
                remedy: "Ask the member, and note the answer: homeward pool-member confirm."
            )
        }
        return .passed("Confirmed on \(confirmedOn); that holds until \(last).")
    }
}
