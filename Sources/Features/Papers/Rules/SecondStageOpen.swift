import Core
import Model

/// The second stage of intern training is open to those alone whom the first one carried over the change of law.
enum SecondStageOpen: CaseRule {
    /// The longest that the first stage runs (Technical Intern Training Act Art. 9(3)).
    static let firstStageMonths = 12

    static let card = RuleCard(
        "R-VIS-009",
        .blocks,
        source: InternTransition.sourceOfLaterStages,
        force: .since(2027, 4, 1),
        english:
            "From 2027-04-01 the second stage of technical intern training is open only to whoever was in the first on that day or began it by 2027-06-30, or was in the second already; or whose second stage begins by 2027-06-30 under a plan applied for by 2027-03-31.",
        chinese:
            "自二〇二七年四月一日起，仅当日处于第一阶段、或于二〇二七年六月三十日前开始第一阶段、或当日已处于第二阶段的技能实习生，方可进入第二阶段；实习计划于二〇二七年三月三十一日前提出认定申请且于二〇二七年六月三十日前开始的，亦可。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard InternStage(of: facts.programme) == .second else {
            return .notApplicable(
                "The case is of \(facts.programme), not of the second stage of technical intern training."
            )
        }
        let change = InternTransition.day
        if let held = facts.earlier.first(where: { $0.isSecondStage && $0.holds(on: change) }) {
            return .passed("The second stage ran on \(change) already: \(held.words).")
        }
        let applied = facts.visas.compactMap(\.planAppliedOn).last
        if let applied, applied <= InternTransition.lastApplication,
            day <= InternTransition.lastStart
        {
            return .passed("The plan was applied for on \(applied), the start is \(day).")
        }
        guard let began = facts.visas.compactMap(\.previousStageFrom).last else {
            return .failed(
                "The first day of the first stage is not recorded.",
                remedy: "Record it: `homeward visa supplement --previous-stage-from`."
            )
        }
        guard began <= InternTransition.lastStart else {
            return .failed(
                "The first stage began on \(began); \(InternTransition.lastStart) was the last day on "
                    + "which it might.",
                remedy: InternTransition.elsewhere
            )
        }
        guard began.adding(months: firstStageMonths) >= change else {
            return .failed(
                "The first stage began on \(began): \(firstStageMonths) months later, before \(change), "
                    + "it was over.",
                remedy: "Where the plan of the second stage was applied for by "
                    + "\(InternTransition.lastApplication) and it starts by "
                    + "\(InternTransition.lastStart), record it: `homeward visa supplement "
                    + "--plan-applied-on`. Otherwise: \(InternTransition.elsewhere)"
            )
        }
        return .passed("The first stage began on \(began) and carried over \(change).")
    }
}

extension VisaFacts.Issued {
    /// Whether it is a paper of the second stage.
    fileprivate var isSecondStage: Bool {
        VisaClass.named(wording, in: .jp)?.code == String(InternStage.second.code.dropFirst(3))
    }
}
