import Core
import Model

/// Specified Skilled Worker (i) is a status of five years in a life, six where Japan has a reason.
enum SkilledYearsLeft: CaseRule {
    static let programme = "JP-SSW-1"
    /// Five and six years by the calendar.
    static let months = (usual: 60, withReason: 72)

    static let card = RuleCard(
        "R-VIS-005",
        .blocks,
        source: "JP landing criteria, Specified Skilled Worker (i)",
        force: .since(2019, 4, 1),
        english:
            "The planned stay ends before the worker has spent more than five years in all as Specified Skilled Worker (i), or more than six where a reason for the sixth is recorded.",
        chinese: "计划在留结束时，特定技能一号累计在留时间不超过五年；有正当理由的，不超过六年。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == programme else {
            return .notApplicable("The case is of \(facts.programme), not of \(programme).")
        }
        let visa = facts.visas.last
        let codes = ["SSW-1"]
        let used = visa?.daysUsedBefore ?? facts.daysUsed(as: codes)
        let end = max(day, facts.plannedEnd ?? day)
        let stay = day...end
        // What an authority counted is added to the stay; of the records' own days each counts once.
        let total =
            visa?.daysUsedBefore.map { $0 + [stay].unitedDays }
            ?? facts.daysUsed(as: codes, with: stay)
        let isLonger = visa?.sixthYearReason != nil
        let reason = visa?.sixthYearReason.map { " (sixth year: \($0.rawValue))" } ?? ""
        let limit = [day...day.adding(months: isLonger ? months.withReason : months.usual)]
            .unitedDays
        let found =
            "\(used) days were spent in the status before, \(total) with the stay to \(end); \(limit) "
            + "are the limit\(reason)"
        guard total <= limit else {
            let last = end.adding(days: limit - total)
            let shorter =
                last >= day
                ? "Plan a stay that ends by \(last): `homeward case withdraw`, then `homeward case open`. Or "
                    + "record " : "Record "
            return .failed(
                found + ".",
                remedy: shorter
                    + (isLonger ? "" : "the reason for a sixth year, or ")
                    + "the days as Immigration counts them: `homeward visa supplement`."
            )
        }
        return .passed(found + ".")
    }
}
