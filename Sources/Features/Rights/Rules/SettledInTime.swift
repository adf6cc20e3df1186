import Core

/// R-CASE-002: whoever complains hears what is being done, and does not wait for months.
enum SettledInTime: Rule {
    struct Facts: Codable, Sendable {
        /// Nil for cases from before the agency kept this clock.
        let reportDue: Instant?
        let reportedAt: Instant?
        let settleBy: CalendarDate?
        /// The day on which the worker confirmed; nil while that has not come.
        let settledOn: CalendarDate?
        let now: Instant
    }

    /// Within how many hours of the complaint the agency first reports what it does.
    static let reportHours = 48
    /// Within how many days of the complaint it should be settled.
    static let settlementDays = 14

    static let card = RuleCard(
        "R-CASE-002",
        .tasks,
        source: "agency policy, after the complaint rules of the Sri Lankan bureau",
        force: .adoption,
        english: """
            Within 48 hours of a complaint the agency reports what it is doing about it; within 14 \
            days the complaint is settled.
            """,
        chinese: "接到投诉后48小时内应作出首次处理报告，14日内应办结。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let reportDue = facts.reportDue, let settleBy = facts.settleBy else {
            return .notApplicable("No clocks were set for the report and the settlement.")
        }
        let report =
            facts.reportedAt.map { "First reported at \($0)" } ?? "Not reported yet"
        let settled = facts.settledOn.map { "settled on \($0)" } ?? "not settled yet"
        let found = "\(report); due by \(reportDue). It is \(settled); due on \(settleBy)."
        let isLate =
            (facts.reportedAt ?? facts.now) > reportDue || (facts.settledOn ?? day) > settleBy
        guard isLate else { return .passed(found) }
        return .failed(
            found,
            remedy: facts.reportedAt == nil
                ? "Report now: homeward rights-case report …"
                : "Tell the director why it takes longer."
        )
    }
}
