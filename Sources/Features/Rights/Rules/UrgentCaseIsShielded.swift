import Core
import Model

/// R-CASE-003: the employer hears of a complaint only by the worker's word, and of one from a worker in danger
/// only once that worker can be reached safely.
///
/// It guards the steps that tell the employer, and no other: the case itself goes on.
enum UrgentCaseIsShielded: Rule {
    struct Facts: Codable, Sendable {
        /// Nil before the first triage.
        let priority: RightsPriority?
        let hasSafeContact: Bool
        let mayTellEmployer: Bool
    }

    static let card = RuleCard(
        "R-CASE-003",
        .blocks,
        source: "ILO indicators of forced labour (revised 2025); screening rule of the agency",
        force: .adoption,
        english: """
            The employer is told only with the worker's consent, and of an urgent case only once a \
            safe contact of the worker is held.
            """,
        chinese: "未经劳务人员同意，不得告知雇主；紧急案件还须先落实安全联系方式，方可告知雇主。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.mayTellEmployer else {
            return .failed(
                "The worker has not agreed that the employer is told.",
                remedy: "Ask the worker, and record the word: homeward rights-case consent … "
                    + "--employer-notice-consent true"
            )
        }
        guard facts.priority == .urgent else {
            return .passed("The worker agreed that the employer is told.")
        }
        guard facts.hasSafeContact else {
            return .failed(
                "The indicators make the case urgent, and no safe contact is held.",
                remedy: "Agree on one and name it: homeward rights-case name-safe-contact … "
                    + "--safe-contact …"
            )
        }
        return .passed(
            "Urgent; a safe contact is held, and the worker agreed that the employer is told."
        )
    }
}
