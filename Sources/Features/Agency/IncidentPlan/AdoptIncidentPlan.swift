import Core
import Model
import Postgres

/// Adopts a plan for incidents abroad in place of the one before; its twelve months begin.
struct AdoptIncidentPlan: Action {
    typealias Subject = IncidentPlan
    static let permission = Permission.partnersManage
    static let help = [
        "title": "What the plan is called.",
        "summary": "Who does what in which hour, and where the full text lies.",
        "adopted_on": "The day of the adoption.",
    ]

    let title: ShortText
    let summary: LongText
    let adoptedOn: CalendarDate

    func perform(
        on id: ID<IncidentPlan>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("adopted_on", adoptedOn)
        let before = try tx.value(
            "SELECT id FROM incident_plan WHERE state = 'current' FOR UPDATE",
            as: ID<IncidentPlan>.self
        )
        if let before {
            try tx.update(before, [.state(IncidentPlanState.superseded)])
            try tx.drop(AgencyDuties.planReview, of: before, with: context)
        }
        try tx.insert(
            id,
            [
                .title(title), .summary(summary), .adoptedOn(adoptedOn), .reviewedOn(adoptedOn),
                .state(.current),
            ]
        )
        try tx.open(
            AgencyDuties.planReview,
            of: TaskPlace(id),
            from: .date(adoptedOn),
            with: context
        )
        return Recorded(as: "incident-plan.adopted", state: IncidentPlanState.current)
    }
}
