import Core
import People

/// R-DEP-019: whoever was chosen does not wait for ever.
package enum WaitingTimeHeld: CaseRule {
    package static let card = RuleCard(
        "R-DEP-019",
        .tasks,
        source: "Viet Nam Law 69/2020, adopted as agency policy",
        force: .adoption,
        english:
            "The worker departs within 180 days of the selection, or has said since that the word "
            + "still holds.",
        chinese: "劳务人员自选定之日起一百八十日内出境；逾期的，须重新确认其意愿。",
        toConfirm: true
    )

    /// Days from the selection, or from the latest word, to the departure.
    static let days = 180

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let since = facts.waitingSince else {
            return .notApplicable("No day of selection is on record.")
        }
        let last = since.adding(days: days)
        guard day <= last else {
            return .failed(
                "Chosen or reconfirmed on \(since); \(days) days were over after \(last).",
                remedy: "Ask the worker, and note the answer: homeward case reconfirm."
            )
        }
        return .passed("Chosen or reconfirmed on \(since); \(days) days end on \(last).")
    }
}
