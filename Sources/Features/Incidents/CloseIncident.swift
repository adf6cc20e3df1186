import Core
import Model
import Postgres

/// Closes an incident with what was learnt, by someone who did not write its final report.
struct CloseIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsClose
    static let help = [
        "lessons": "What was learnt, and what is done otherwise next time; it is sealed.",
        "plan_revised": "Whether the plan for incidents was adopted anew or reviewed since.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.lessons]

    let lessons: LongText
    let planRevised: Bool

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("close")
        if planRevised { try refuseUnrevised(row, in: tx) }
        let report = try row.closingReport(in: tx, with: context)
        try report.require()
        try tx.update(
            row,
            [
                .state(next), .closedAt(context.now), .closedBy(context.caller.human),
                .lessonsSealed(
                    IncidentSeal.lessons.seal(
                        lessons.text,
                        of: row.id,
                        with: context,
                        in: &tx
                    )
                ), .planRevised(planRevised),
            ]
        )
        return Recorded(as: "incident.closed", state: next, report: report)
    }

    /// A revision that is said to have been made is on record.
    private func refuseUnrevised(
        _ row: Incident.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        let day = row.heardAt.date(in: ActionContext.zone)
        let revised = try tx.value(
            "SELECT 1 FROM incident_plan_in_force WHERE reviewed_on >= \(day)",
            as: Int.self
        )
        guard revised == nil else { return }
        throw CommonRefusal.unfit.refusal(
            "No plan was adopted or reviewed since \(day): homeward incident-plan review …"
        )
    }
}
