import Core

/// R-SSW-002-T: a specified skilled worker is heard every quarter, and so is the supervisor.
enum SupportInterviewInTime: Rule {
    struct Facts: Codable, Sendable {
        /// The interview before this one; the entry for the first.
        let last: CalendarDate
        let heard: CalendarDate
        let supervisorHeard: Bool
    }

    /// The months from one interview to the next at most.
    static let months = 3

    static let card = RuleCard(
        "R-SSW-002-T",
        .tasks,
        source: "JP specified skilled worker standards (JP-SSWO) Art. 3, 4",
        force: .since(2019, 4, 1),
        english:
            "The worker and the worker's supervisor are heard in an interview at least every three months, counted from the entry.",
        chinese: "自入境之日起，至少每三个月对劳务人员本人及其主管人员进行一次面谈。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let due = facts.last.adding(months: months)
        guard facts.heard <= due else {
            return .failed(
                "Heard on \(facts.heard); the interview was due on \(due).",
                remedy: "Ask the host why nobody was heard in time, and record what it says: "
                    + "`homeward employer-finding record`, where it was its fault."
            )
        }
        guard facts.supervisorHeard else {
            return .failed(
                "The worker was heard on \(facts.heard), the supervisor was not.",
                remedy: "Let the supervisor be heard, then: `homeward support-plan interview`."
            )
        }
        return .passed("Worker and supervisor were heard on \(facts.heard); due was \(due).")
    }
}
