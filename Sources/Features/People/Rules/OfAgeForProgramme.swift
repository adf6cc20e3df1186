import Core

/// R-AGE-002: Korea's Employment Permit System takes applicants from 18 to 39.
package enum OfAgeForProgramme: CaseRule {
    package static let card = RuleCard(
        "R-AGE-002",
        .blocks,
        source: "Korea, Employment Permit System: conditions of application",
        force: .since(2004, 8, 17),
        english:
            "An applicant to KR-EPS is 18 to 39 years old on the day of the application, wherever a birth date that "
            + "is known only in part may lie.",
        chinese: "韩国雇佣许可制（KR-EPS）申请人在申请之日年满十八周岁且未满四十周岁；出生日期仅部分已知的，各可能日期均须符合。",
        toConfirm: true
    )

    /// The ages that the system's own site names: over 18, under 40.
    static let ages = 18...39
    static let programme: ShortText = "KR-EPS"

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let programme = facts.programme, programme == self.programme else {
            let name = facts.programme?.text ?? "without a programme"
            return .notApplicable("The case is \(name); the limit is that of \(self.programme).")
        }
        guard let birthDate = facts.birthDate, let appliedOn = facts.appliedOn else {
            return .failed(
                "Birth date or day of application is unknown.",
                remedy: "Open the case with its day of application: homeward case open."
            )
        }
        let age = birthDate.ageWords(on: appliedOn)
        guard ages.contains(birthDate.ages(on: appliedOn)) else {
            return .failed(
                "The person was \(age) on \(appliedOn), the day of the application.",
                remedy: "Open a case under another programme: homeward case open."
            )
        }
        return .passed("The person was \(age) on \(appliedOn), the day of the application.")
    }
}
