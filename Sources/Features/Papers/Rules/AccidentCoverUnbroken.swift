import Core

/// Every day abroad is insured, the way out included. The day is that of the departure.
enum AccidentCoverUnbroken: CaseRule {
    static let card = RuleCard(
        "R-INS-001",
        .blocks,
        source: "Decree 620 Art. 13",
        force: .since(2012, 8, 1),
        english:
            "Accident insurance of the worker covers every day from departure to the planned end of the stay, without a gap.",
        chinese: "劳务人员的人身意外伤害保险须自派出之日起覆盖至计划回国之日，不得间断。"
    )

    static func check(_ facts: CoverFacts, on day: CalendarDate) -> Verdict {
        guard let plannedEnd = facts.plannedEnd else {
            return .failed("No such case is on record.", remedy: "Check the id of the case.")
        }
        guard !facts.covers.isEmpty else {
            return .failed(
                "No accident policy is on record; to be covered: from \(day) to \(plannedEnd).",
                remedy: remedy(from: day, until: plannedEnd)
            )
        }
        // The days before this one are covered; a policy that begins on it at the latest joins on.
        var open = day
        for cover in facts.covers.sorted(by: { $0.from < $1.from })
        where cover.from <= open && cover.until >= open {
            open = cover.until.adding(days: 1)
        }
        guard open <= max(day, plannedEnd) else {
            let numbers = facts.covers.map(\.number).joined(separator: ", ")
            return .passed("Covered from \(day) to \(plannedEnd): \(numbers).")
        }
        let next = facts.covers.map(\.from).filter { $0 > open }.min()
        let last = min(next?.adding(days: -1) ?? plannedEnd, max(day, plannedEnd))
        return .failed(
            "Not covered from \(open) to \(last); departure is \(day), the planned end \(plannedEnd).",
            remedy: remedy(from: open, until: last)
        )
    }

    private static func remedy(from: CalendarDate, until: CalendarDate) -> String {
        "Insure the worker against accidents from \(from) to \(until), and record it with "
            + "`homeward policy record`."
    }
}
