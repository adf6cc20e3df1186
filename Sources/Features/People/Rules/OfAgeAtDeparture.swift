import Core

/// R-AGE-001: nobody is sent abroad as a minor. Asked of the plan; ``OfAgeOnLeaving`` asks of the departure.
package enum OfAgeAtDeparture: CaseRule {
    package static let card = RuleCard(
        "R-AGE-001",
        .blocks,
        source: "IRIS Standard v1.2, A.3; TITP, SSW and EPS programme rules",
        force: .since(2017, 11, 1),
        english:
            "The worker is at least 18 years old on the day of departure; nobody younger is recruited. Of a "
            + "birth date that is known only in part, the latest day that it can be counts.",
        chinese: "劳务人员出境之日已年满十八周岁；不得招收未满十八周岁者。出生日期仅部分已知的，以可能的最晚日期计算。"
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        if facts.isForRecruitment, let birthDate = facts.birthDate {
            let age = birthDate.ageWords(on: day)
            guard birthDate.ages(on: day).lowerBound >= least else {
                return .failed(
                    "The person is \(age) on \(day).",
                    remedy:
                        "Wait for the 18th birthday, the latest that it can be; then repeat the step."
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
        let age = birthDate.ageWords(on: departure)
        guard birthDate.ages(on: departure).lowerBound >= least else {
            return .failed(
                "The worker is \(age) on \(departure), the planned departure.",
                remedy:
                    "Plan the departure on or after the 18th birthday, the latest that it can be."
            )
        }
        return .passed("The worker is \(age) on \(departure), the planned departure.")
    }

    /// IRIS A.3, and the youngest age of every programme that the system knows.
    static let least = 18
}
