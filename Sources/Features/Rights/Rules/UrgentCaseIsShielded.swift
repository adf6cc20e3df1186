import Core
import Model

/// R-CASE-003: nobody who may be in danger is left without a safe contact, or betrayed to the employer.
enum UrgentCaseIsShielded: Rule {
    struct Facts: Codable, Sendable {
        /// Nil before the first triage.
        let priority: RightsPriority?
        let hasSafeContact: Bool
        let mayTellEmployer: Bool
        /// Whether the step tells the employer.
        let tellsEmployer: Bool
    }

    static let card = RuleCard(
        "R-CASE-003",
        .blocks,
        source: "ILO indicators of forced labour (revised 2025); screening rule of the agency",
        force: .adoption,
        english: """
            An urgent case goes on only with a safe contact, and the employer is told only with the \
            worker's consent.
            """,
        chinese: "紧急案件须先落实安全联系方式；未经劳务人员同意，不得告知雇主。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        if facts.tellsEmployer, !facts.mayTellEmployer {
            return .failed(
                "The worker has not agreed that the employer is told.",
                remedy: "Ask the worker, and record the word: homeward rights-case consent …"
            )
        }
        guard facts.priority == .urgent else {
            return facts.tellsEmployer
                ? .passed("The worker agreed that the employer is told.")
                : .notApplicable("The case is not urgent.")
        }
        guard facts.hasSafeContact else {
            return .failed(
                "The indicators make the case urgent, and no safe contact is held.",
                remedy: "Agree on one and name it: homeward rights-case triage … --safe-contact …"
            )
        }
        return .passed(
            "Urgent; a safe contact is held"
                + (facts.tellsEmployer ? ", and the worker agreed that the employer is told." : ".")
        )
    }
}
