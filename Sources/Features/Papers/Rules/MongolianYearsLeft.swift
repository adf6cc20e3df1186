import Core

/// Mongolia lets foreigners work for a year at a time, and for five in all.
enum MongolianYearsLeft: CaseRule {
    /// Five years, in which one leap day falls at least.
    static let mostDays = 5 * 365 + 1

    static let card = RuleCard(
        "R-VIS-008",
        .blocks,
        source: "Mongolia, Labour Migration Law of 2021-12-24",
        force: .since(2022, 7, 1),
        english:
            "A work permit of Mongolia runs one year at most, and all of them together five years; for managers there is no total.",
        chinese: "蒙古国劳务许可每次不超过一年，累计不超过五年；管理人员不受累计年限限制。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard facts.destination == .mn else {
            return .notApplicable("The case does not go to Mongolia.")
        }
        guard let permit = facts.visas.last else {
            return .notApplicable("No permit stands: R-VIS-001 says what is missing.")
        }
        guard permit.until <= permit.from.adding(months: 12) else {
            return .failed(
                "The permit runs from \(permit.from) to \(permit.until): more than a year.",
                remedy:
                    "Check its days; a permit recorded wrongly is cancelled (`homeward visa cancel`) "
                    + "and recorded anew (`homeward visa record`)."
            )
        }
        // ISCO-08 major group 1: managers.
        if facts.occupation.hasPrefix("1") {
            return .passed("The permit runs a year at most; a manager's permits have no total.")
        }
        // A permit that begins before the last one ends adds only its own days.
        let codes = ["WORK", "WORK-PERMIT"]
        let stay = permit.from...permit.until
        let before = permit.daysUsedBefore ?? facts.daysUsed(as: codes)
        let total =
            permit.daysUsedBefore.map { $0 + [stay].unitedDays }
            ?? facts.daysUsed(as: codes, with: stay)
        guard total <= mostDays else {
            return .failed(
                "\(before) days were used before, \(total) with this permit; \(mostDays) are the limit.",
                remedy: "Record the days as the authority counts them: `homeward visa supplement "
                    + "--days-used-before`, or a shorter permit."
            )
        }
        return .passed("\(before) days were used before, \(total) with this permit.")
    }
}
