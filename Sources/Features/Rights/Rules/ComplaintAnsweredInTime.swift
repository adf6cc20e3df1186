import Core

/// R-CASE-001: a complaint is answered and triaged while it still matters.
enum ComplaintAnsweredInTime: Rule {
    /// One clock of the case.
    struct Duty: Codable, Sendable {
        let participle: String
        let due: Instant
        /// When it was done; nil while it is not.
        let done: Instant?

        init(_ participle: String, due: Instant, done: Instant?) {
            self.participle = participle
            self.due = due
            self.done = done
        }
    }

    struct Facts: Codable, Sendable {
        let duties: [Duty]
        let now: Instant

        init(_ duties: [Duty], _ now: Instant) {
            self.duties = duties
            self.now = now
        }
    }

    static let card = RuleCard(
        "R-CASE-001",
        .tasks,
        source: "agency policy",
        force: .adoption,
        english: """
            A complaint is acknowledged within 24 hours and triaged within 24 hours, or within 4 \
            hours where life, body or freedom may be at stake.
            """,
        chinese: "投诉应在24小时内确认并分诊；可能危及生命、身体或自由的，应在4小时内分诊。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let words = facts.duties.map { duty in
            guard let done = duty.done else {
                return "Not yet \(duty.participle); due by \(duty.due)."
            }
            return "It was \(duty.participle) at \(done); due by \(duty.due)."
        }
        // "Within 24 hours" holds at the very end of the last hour, and not after it.
        let isLate = facts.duties.contains { ($0.done ?? facts.now) > $0.due }
        let found = words.joined(separator: " ")
        guard isLate else { return .passed(found) }
        return .failed(
            found,
            remedy: "Do at once what is still open; tell the director why it was late."
        )
    }
}
