import Core
import Model

/// Nobody new begins technical intern training: no new plan after March 2027, no start after June 2027.
///
/// It binds the first entry; who is in training goes on to the later stages by R-VIS-009 and R-VIS-007.
enum InternTrainingInTime: CaseRule {
    static let card = RuleCard(
        "R-VIS-006",
        .blocks,
        source: InternTransition.source,
        force: .since(2024, 6, 21),
        english:
            "The first stage of technical intern training starts on 2027-06-30 at the latest, under a plan applied for on 2027-03-31 at the latest.",
        chinese: "第一阶段技能实习最迟须于二〇二七年六月三十日开始，且实习计划最迟于二〇二七年三月三十一日提出认定申请。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard InternStage(of: facts.programme) == .first else {
            return .notApplicable(
                "The case is of \(facts.programme), not of the first stage of technical intern training."
            )
        }
        let lastStart = InternTransition.lastStart
        let lastApplication = InternTransition.lastApplication
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
                remedy: InternTransition.elsewhere
            )
        }
        return .passed("The plan was applied for on \(applied), the start is \(day).")
    }
}
