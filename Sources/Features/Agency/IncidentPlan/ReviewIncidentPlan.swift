import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the plan was gone through and still fits; another twelve months begin.
struct ReviewIncidentPlan: Action {
    typealias Subject = IncidentPlan
    static let permission = Permission.partnersManage
    static let help = [
        "reviewed_on": "The day of the review.",
        "note": "What was looked at, and what changed.",
    ]

    let reviewedOn: CalendarDate
    let note: LongText

    func perform(
        on id: ID<IncidentPlan>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try IncidentPlanState.of(id, in: tx).after("review")
        let last = try tx.value(
            "SELECT reviewed_on FROM incident_plan WHERE id = \(id)",
            as: CalendarDate.self
        )
        guard reviewedOn <= context.today, last.map({ $0 <= reviewedOn }) ?? true else {
            throw CommonRefusal.unfit.refusal(
                "A review on \(reviewedOn) lies before the last one or in the future."
            )
        }
        try tx.update(id, ["state": next, "reviewed_on": reviewedOn])
        try tx.settle(AgencyDuties.planReview, of: id, with: context)
        try tx.open(
            AgencyDuties.planReview,
            of: TaskPlace(id),
            from: .date(reviewedOn),
            with: context
        )
        return Recorded(
            as: "incident-plan.reviewed",
            state: next,
            facts: ["reviewed_on": .text("\(reviewedOn)"), "note": .text(note.text)]
        )
    }
}
