import Core
import Employers
import Model
import Postgres

/// Adds to a visa on record what a rule of its programme asks for; what is not named stays as it is.
struct SupplementVisa: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = VisaDetails.help.merging(VisaEntries.help) { own, _ in own }
    static let ranges = ["days_used_before": VisaDetails.daysUsed]

    let planAppliedOn: CalendarDate?
    let daysUsedBefore: Int?
    let sixthYearReason: SixthYearReason?
    let previousStageFrom: CalendarDate?
    let experienceReason: ExperienceReason?
    let stageRepeatReason: StageRepeatReason?
    let issuer: ShortText?
    let entries: VisaEntries?

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("supplement")
        let details = VisaDetails(
            planAppliedOn: planAppliedOn,
            daysUsedBefore: daysUsedBefore,
            sixthYearReason: sixthYearReason,
            previousStageFrom: previousStageFrom,
            experienceReason: experienceReason,
            stageRepeatReason: stageRepeatReason
        )
        try details.requireSense(in: tx.zone(of: visa.caseFile), with: context)
        try tx.write(
            Visa.table,
            """
            UPDATE visa SET plan_applied_on = coalesce(\(planAppliedOn), plan_applied_on),
                days_used_before = coalesce(\(daysUsedBefore), days_used_before),
                sixth_year_reason = coalesce(\(sixthYearReason), sixth_year_reason),
                previous_stage_from = coalesce(\(previousStageFrom), previous_stage_from),
                experience_reason = coalesce(\(experienceReason), experience_reason),
                stage_repeat_reason = coalesce(\(stageRepeatReason), stage_repeat_reason),
                issuer = coalesce(\(issuer), issuer), entries = coalesce(\(entries), entries)
            WHERE id = \(visa.id)
            """
        )
        return Recorded(as: "visa.supplemented", state: next)
    }
}
