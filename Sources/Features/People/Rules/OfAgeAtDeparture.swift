import Core

/// R-AGE-001: nobody is sent abroad as a minor. Asked of the plan; ``OfAgeOnLeaving`` asks of the departure.
package enum OfAgeAtDeparture: CaseRule {
    package static let card = RuleCard(
        "R-AGE-001",
        .blocks,
        source: "IRIS Standard v1.2, A.3; TITP, SSW and EPS programme rules",
        english:
            "The worker is at least 18 years old on the day of departure; nobody younger is recruited.",
        chinese: "劳务人员出境之日已年满十八周岁；不得招收未满十八周岁者。"
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        if facts.isForRecruitment, let birthDate = facts.birthDate {
            let age = birthDate.years(on: day)
            guard age >= least else {
                return .failed(
                    "The person is \(age) on \(day).",
                    remedy: "Wait for the 18th birthday; then repeat the step."
                )
            }
            return .passed("The person is \(age) on \(day).")
        }
        guard let birthDate = facts.birthDate, let departure = facts.departure else {
            return .failed(
                "Birth date or departure is unknown.",
                remedy: "Open a case: homeward case open."
            )
        }
        let age = birthDate.years(on: departure)
        guard age >= least else {
            return .failed(
                "The worker is \(age) on \(departure), the planned departure.",
                remedy: "Plan the departure on or after the 18th birthday."
            )
        }
        return .passed("The worker is \(age) on \(departure), the planned departure.")
    }

    /// IRIS A.3, and the youngest age of every programme that the system knows.
    static let least = 18
}
