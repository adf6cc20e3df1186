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
            "The worker departs within 180 days of the selection, or the number that the agency has "
            + "confirmed, or has said since that the word still holds.",
        chinese: "劳务人员自选定之日起一百八十日（或企业经确认的其他日数）内出境；逾期的，须重新确认其意愿。",
        toConfirm: true
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let since = facts.waitingSince else {
            return .notApplicable("No day of selection is on record.")
        }
        // The clock runs by the number of the day on which it began, as the recruiter's task does.
        let days = facts.selectionDays.value(on: since)
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
