import Core
import Foundation
import Model

/// What rules ask of a visa beyond its class and days; each is told only where a programme needs it.
struct VisaDetails {
    let planAppliedOn: CalendarDate?
    let daysUsedBefore: Int?
    let sixthYearReason: SixthYearReason?
    let previousStageFrom: CalendarDate?
    let experienceReason: ExperienceReason?
    let stageRepeatReason: StageRepeatReason?

    /// The days that may have been used before: a century of them.
    static let daysUsed = 0...36_500

    static let help = [
        "plan_applied_on":
            "The day on which recognition of the training plan was applied for (Japan, TITP).",
        "days_used_before":
            "Days already spent in this status before this paper, as the authority counts them (Japan SSW-1, Mongolia).",
        "sixth_year_reason": "Why a sixth year of SSW-1 is allowed.",
        "previous_stage_from":
            "The first day of the stage before: of TITP-1 for a TITP-2, of TITP-2 for a TITP-3.",
        "experience_reason":
            "What stands for experience of the same work, in the plan of an intern without any (TITP).",
        "stage_repeat_reason":
            "Why the intern goes through the same stage once more, as the plan says (TITP).",
    ]

    /// Refuses a plan of a day still to come where it sits.
    func requireSense(in zone: TimeZone, with context: ActionContext) throws(Refusal) {
        try context.requireNotInFuture("plan_applied_on", planAppliedOn, in: zone)
    }
}
