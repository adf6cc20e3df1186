import Core

/// R-REP-001: who must come home at once has the ticket within two days.
enum TicketInTime: Rule {
    struct Facts: Codable, Sendable {
        /// Nil where the way home is not urgent.
        let due: Instant?
        /// Nil while there is no ticket.
        let ticketedAt: Instant?
        let now: Instant
    }

    static let card = RuleCard(
        "R-REP-001",
        .tasks,
        source: "agency policy, after the Philippine rules on repatriation (48 hours)",
        force: .adoption,
        english: "In an urgent repatriation the ticket is there within 48 hours of the notice.",
        chinese: "紧急遣返的，应在接到通知后48小时内出票。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let due = facts.due else { return .notApplicable("The way home is not urgent.") }
        let found =
            facts.ticketedAt.map { "The ticket was there at \($0); due by \(due)." }
            ?? "No ticket yet; due by \(due)."
        // "Within 48 hours" holds at the very end of the last hour, and not after it.
        guard (facts.ticketedAt ?? facts.now) > due else { return .passed(found) }
        return .failed(
            found,
            remedy: facts.ticketedAt == nil
                ? "Decide the cost and buy the ticket now: homeward repatriation ticket …"
                : "Tell the director why it was late."
        )
    }
}
