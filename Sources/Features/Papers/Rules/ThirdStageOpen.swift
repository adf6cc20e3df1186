import Core
import Model

/// The third stage of intern training is open to those alone who were well into the second one.
enum ThirdStageOpen: CaseRule {
    static let card = RuleCard(
        "R-VIS-007",
        .blocks,
        source: InternTransition.sourceOfLaterStages,
        force: .since(2027, 4, 1),
        english:
            "From 2027-04-01 the third stage of technical intern training is open only to whoever had been in the second for one year or more on that day.",
        chinese: "自二〇二七年四月一日起，仅当日第二阶段技能实习已满一年者方可进入第三阶段。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard InternStage(of: facts.programme) == .third else {
            return .notApplicable(
                "The case is of \(facts.programme), not of the third stage of technical intern training."
            )
        }
        let cutOff = InternTransition.day
        guard let began = facts.visas.compactMap(\.previousStageFrom).last else {
            return .failed(
                "The first day of the second stage is not recorded.",
                remedy: "Record it: `homeward visa supplement --previous-stage-from`."
            )
        }
        guard began.adding(months: 12) <= cutOff else {
            return .failed(
                "The second stage began on \(began): on \(cutOff) it had not run a year.",
                remedy: InternTransition.elsewhere
            )
        }
        return .passed("The second stage began on \(began), a year or more before \(cutOff).")
    }
}
