import Core
import Corridors
import Model

/// Whoever is sent is fit for the work, found so not long before. The day is that of the departure.
enum FitForDestination: CaseRule {
    static let card = RuleCard(
        "R-MED-001",
        .blocks,
        source: "JP landing criteria (good health); Korea EPS medical examination",
        force: .since(2004, 8, 17),
        english:
            "A medical examination has found the worker fit, and the result is valid on the day of departure for as long as the corridor says.",
        chinese: "劳务人员体检合格，且体检结果派出当日在该通道规定的有效期内。",
        toConfirm: true
    )

    /// Whether the way is open everybody may know; what was found, and whether anything was, is for the medical role.
    static let closed: ClosedPoint? = ClosedPoint(
        to: .medicalRead,
        finding: "No valid result that allows the departure is on record.",
        remedy: "Ask the medical officer, to whom homeward gate explain says what is missing."
    )

    static func check(_ facts: MedicalFacts, on day: CalendarDate) -> Verdict {
        // The newest result counts: whoever was found unfit since is not fit by an older paper.
        guard let last = facts.results.last(where: { $0.examinedOn <= day }) else {
            return .failed(
                "No result of an examination is on record by \(day).",
                remedy: "Have the worker examined: \(commands)"
            )
        }
        let end = lastDay(of: last, facts, on: day)
        switch last.outcome {
        case .fit where day <= end:
            return .passed(
                "A result that allows the departure on \(day) is on record, until \(end)."
            )
        case .fit:
            return .failed(
                "The worker was found fit on \(last.examinedOn); that was good until \(end), and the day "
                    + "is \(day).",
                remedy: "Have the worker examined again: \(commands)"
            )
        case .conditional:
            return .failed(
                "The worker was found fit on conditions only, on \(last.examinedOn).",
                remedy: "Once the conditions are met, have the worker examined again: \(commands)"
            )
        case .unfit:
            return .failed(
                "The worker was found unfit on \(last.examinedOn).",
                remedy:
                    "Do not send the worker. Where the reason can pass, have the worker examined "
                    + "again once it has: \(commands)"
            )
        }
    }

    private static let commands =
        "`homeward medical schedule`, `homeward medical examine`, `homeward medical result`."

    /// The corridor's length counts as it is on the day, the paper's own end as it was.
    private static func lastDay(
        of result: MedicalFacts.Result,
        _ facts: MedicalFacts,
        on day: CalendarDate
    ) -> CalendarDate {
        let months = facts.months.value(on: day) ?? MedicalFacts.usualMonths
        return min(result.validUntil, result.examinedOn.adding(months: months))
    }
}
