import Core
import Model

/// Specified Skilled Worker (i) is a status of five years in a life, six where Japan has a reason.
enum SkilledYearsLeft: CaseRule {
    static let programme = "JP-SSW-1"
    /// Five and six years of 365 days: whoever reaches them has none left.
    static let days = (usual: 5 * 365, withReason: 6 * 365)

    static let card = RuleCard(
        "R-VIS-005",
        .blocks,
        source: "JP landing criteria, Specified Skilled Worker (i)",
        force: .since(2019, 4, 1),
        english:
            "The worker has spent less than five years as Specified Skilled Worker (i), or less than six where a reason for the sixth is recorded.",
        chinese: "特定技能一号累计在留时间不满五年；有正当理由的，不满六年。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == programme else {
            return .notApplicable("The case is of \(facts.programme), not of \(programme).")
        }
        let visa = facts.visas.last
        let used = visa?.daysUsedBefore ?? facts.daysUsed(as: ["SSW-1"])
        let limit = visa?.sixthYearReason == nil ? days.usual : days.withReason
        let reason = visa?.sixthYearReason.map { " (sixth year: \($0.rawValue))" } ?? ""
        guard used < limit else {
            return .failed(
                "\(used) days were spent in the status before; \(limit) are the limit\(reason).",
                remedy: visa?.sixthYearReason == nil
                    ? "Record the reason for a sixth year, or the days as Immigration counts them: "
                        + "`homeward visa supplement`."
                    : "Send the worker under another programme, or record the days as Immigration "
                        + "counts them: `homeward visa supplement`."
            )
        }
        return .passed(
            "\(used) days were spent in the status before; \(limit - used) are left\(reason)."
        )
    }
}
