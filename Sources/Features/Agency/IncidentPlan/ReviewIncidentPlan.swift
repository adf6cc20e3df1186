import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the plan was gone through and still fits; another twelve months begin.
struct ReviewIncidentPlan: ChangingAction {
    typealias Subject = IncidentPlan
    static let permission = Permission.partnersManage
    static let help = [
        "reviewed_on": "The day of the review.",
        "note": "What was looked at, and what changed.",
    ]

    let reviewedOn: CalendarDate
    let note: LongText

    func perform(
        on incidentPlan: IncidentPlan.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try incidentPlan.state.after("review")
        try context.requireNotInFuture("reviewed_on", reviewedOn)
        guard incidentPlan.reviewedOn <= reviewedOn else {
            throw CommonRefusal.unfit.refusal(
                "A review on \(reviewedOn) lies before the last one, on \(incidentPlan.reviewedOn)."
            )
        }
        try tx.update(incidentPlan, [.state(next), .reviewedOn(reviewedOn)])
        try tx.settle(AgencyDuties.planReview, of: incidentPlan.id, with: context)
        try tx.open(
            AgencyDuties.planReview,
            of: TaskPlace(incidentPlan.id),
            from: .date(reviewedOn),
            with: context
        )
        return Recorded(as: "incident-plan.reviewed", state: next)
    }
}
