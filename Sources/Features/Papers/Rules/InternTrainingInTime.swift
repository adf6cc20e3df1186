import Core

/// Technical intern training is closing: no new plan after March 2027, no start after June 2027.
enum InternTrainingInTime: CaseRule {
    /// The last day on which recognition of a plan could be applied for.
    static let lastApplication = CalendarDate(year: 2027, month: 3, day: 31) ?? .latest
    /// The last day on which training under such a plan may start.
    static let lastStart = CalendarDate(year: 2027, month: 6, day: 30) ?? .latest

    static let card = RuleCard(
        "R-VIS-006",
        .blocks,
        source: "JP Act No. 42 of 2024, transitional provisions on technical intern training",
        force: .since(2024, 6, 21),
        english:
            "Technical intern training starts on 2027-06-30 at the latest, under a plan applied for on 2027-03-31 at the latest.",
        chinese: "技能实习最迟须于二〇二七年六月三十日开始，且实习计划最迟于二〇二七年三月三十一日提出认定申请。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme.hasPrefix("JP-TITP") else {
            return .notApplicable(
                "The case is of \(facts.programme), not of technical intern training."
            )
        }
        guard day <= lastStart else {
            return .failed(
                "Training would start on \(day); \(lastStart) is the last day on which it may.",
                remedy:
                    "Plan a departure by \(lastStart), or open the case under another programme: "
                    + "`homeward case open`."
            )
        }
        let applied = facts.visas.compactMap(\.planAppliedOn).last
        guard let applied else {
            // A plan is applied for before the training starts.
            guard day > lastApplication else {
                return .passed(
                    "The start is \(day): its plan was applied for before, by \(lastApplication) "
                        + "therefore."
                )
            }
            return .failed(
                "The start is \(day), and the day of the plan's application is not recorded.",
                remedy: "Record it: `homeward visa supplement --plan-applied-on`."
            )
        }
        guard applied <= lastApplication else {
            return .failed(
                "The plan was applied for on \(applied); \(lastApplication) was the last day.",
                remedy: "Open the case under another programme: `homeward case open`."
            )
        }
        return .passed("The plan was applied for on \(applied), the start is \(day).")
    }
}
