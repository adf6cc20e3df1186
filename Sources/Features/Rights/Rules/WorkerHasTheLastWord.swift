import Core

/// R-CASE-004: the agency alone does not close a case.
enum WorkerHasTheLastWord: Rule {
    struct Facts: Codable, Sendable {
        let confirmedAt: Instant?
        /// Days with vain attempts since the worker was last reached.
        let failedContacts: Int
    }

    /// After vain attempts on so many days the director may close in the worker's stead.
    static let attempts = 3

    static let card = RuleCard(
        "R-CASE-004",
        .blocks,
        source: "agency policy (access to remedy)",
        force: .adoption,
        english: """
            A case is closed with the worker's confirmation, or by the director after failed \
            contacts on three different days.
            """,
        chinese: "结案须经劳务人员本人确认；在三个不同日期联系未果的，可由负责人结案。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        if let confirmedAt = facts.confirmedAt {
            return .passed("The worker confirmed at \(confirmedAt).")
        }
        let found =
            "The worker has not confirmed; \(facts.failedContacts) of \(attempts) failed contacts noted."
        guard facts.failedContacts < attempts else { return .passed(found) }
        return .failed(
            found,
            remedy: "Ask the worker: homeward rights-case confirm …; each vain attempt is noted by "
                + "homeward rights-case note-failed-contact …"
        )
    }
}
