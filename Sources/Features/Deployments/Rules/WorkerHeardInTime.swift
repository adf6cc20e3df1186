import Core

/// R-CHK-001: nobody abroad is out of sight for longer than planned.
enum WorkerHeardInTime: Rule {
    struct Facts: Codable, Sendable {
        /// When the worker was to be heard; nil where no day was set.
        let due: CalendarDate?
        let heard: CalendarDate
        let arrival: CalendarDate
        let caseFile: ID<CaseFile>
        /// The days on which workers are asked.
        var schedule = CheckInSchedule()
    }

    static let card = RuleCard(
        "R-CHK-001",
        .tasks,
        source: "Decree 620 Art. 16; agency policy for the days",
        force: .adoption,
        english: """
            A worker abroad is heard 7, 30 and 90 days after arrival, then every quarter; two \
            missed check-ins open a case. Where the agency has confirmed other numbers, those of \
            the day of arrival count.
            """,
        chinese:
            "劳务人员抵达后第7、30、90日及其后每季度应回访一次；连续两次未能回访的，应立案跟进。企业另有经确认的数值的，按抵达之日的数值执行。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let due = facts.due else {
            return .notApplicable("No check-in was planned before \(facts.heard).")
        }
        let missed = facts.schedule.missed(
            from: due,
            until: facts.heard,
            arrival: facts.arrival
        )
        guard missed > 0 else {
            return .passed("Heard on \(facts.heard); due on \(due).")
        }
        let found =
            "Heard on \(facts.heard); due on \(due): \(missed) check-in\(missed == 1 ? "" : "s") missed."
        guard missed >= facts.schedule.missedMost else {
            return .failed(found, remedy: "Tell the director why the worker was not heard in time.")
        }
        return .failed(
            found,
            remedy: "Ask what kept the worker from being heard: homeward rights-case open "
                + "--case-id \(facts.caseFile) --category movement, with isolation as indicator."
        )
    }
}
