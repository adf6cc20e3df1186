import Core
import Corridors

/// R-AGE-003-P: the worker is as old as the corridor's programme asks, and no older than it takes.
package enum OfAgeForCorridor: CaseRule {
    package static let card = RuleCard(
        "R-AGE-003-P",
        .blocks,
        source: "The corridor names the source of its ages (minimum_age, maximum_age)",
        force: .adoption,
        english:
            "The worker has the corridor's least age on the day of departure, and not passed its greatest "
            + "age on the day of the application. Of a birth date that is known only in part, the latest day that "
            + "it can be counts for the least age, the earliest for the greatest.",
        chinese:
            "劳务人员出境之日已达通道规定的最低年龄，申请之日未超过其最高年龄。出生日期仅部分已知的，最低年龄以可能的最晚日期、最高年龄以可能的最早日期计算。",
        toConfirm: true
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let ages = facts.corridorAges?.value(on: day) else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        guard let birthDate = facts.birthDate, let departure = facts.departure,
            let appliedOn = facts.appliedOn
        else {
            return .failed(
                "Birth date, departure or day of application is unknown.",
                remedy: "Open a case with each of them: homeward case open."
            )
        }
        let age = birthDate.ageWords(on: departure)
        guard birthDate.ages(on: departure).lowerBound >= ages.least else {
            return .failed(
                "The worker is \(age) on \(departure), the planned departure; the corridor asks for "
                    + "\(ages.least).",
                remedy:
                    "Open a case with a later departure, or another programme: homeward case open."
            )
        }
        if let most = ages.most, birthDate.ages(on: appliedOn).upperBound > most {
            return .failed(
                "The worker was \(birthDate.ageWords(on: appliedOn)) on \(appliedOn), the day of the application; the corridor takes nobody "
                    + "over \(most).",
                remedy: "Open a case under another programme: homeward case open."
            )
        }
        return .passed("The worker is \(age) on \(departure), the planned departure.")
    }
}
