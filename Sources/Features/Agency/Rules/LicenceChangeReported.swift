import Core

/// R-AG-006: the authority learns of a change of the licence or registration within five working days.
enum LicenceChangeReported: Rule {
    struct Facts: Codable, Sendable {
        let dueOn: CalendarDate
        /// Nil where it has not been reported.
        let reportedOn: CalendarDate?
    }

    static let card = RuleCard(
        "R-AG-006",
        .tasks,
        source: "agency policy on Decree 620 Art. 7",
        force: .adoption,
        english:
            "A change of the licence or of the business registration is reported to the authority within 5 working days.",
        chinese: "经营资格或者工商登记事项变更的，5个工作日内报告主管部门。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        // The last of the five days still counts.
        guard let reportedOn = facts.reportedOn else {
            return facts.dueOn < day
                ? late("The change was to be reported by \(facts.dueOn); the day is \(day).")
                : .passed("The change is to be reported by \(facts.dueOn).")
        }
        return reportedOn > facts.dueOn
            ? late("The change was reported on \(reportedOn), after \(facts.dueOn).")
            : .passed("The change was reported on \(reportedOn), by \(facts.dueOn).")
    }

    private static func late(_ why: String) -> Verdict {
        .failed(
            why,
            remedy: "Report it with the reason of the delay: homeward licence-change report."
        )
    }
}
