import Core
import Model
import Postgres
import TransparencyLog

/// Plans one deployment as the case says: its person, its site, its days.
struct PlanDeployment: Action {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsPlan
    static let help = ["case_id": "The open case; person, site and days come from it."]

    let caseId: ID<CaseFile>
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Deployment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placed = try CaseFile.Record.heldForSending(caseId, in: tx)
        try refuseSecondPlace(of: placed, in: tx)
        try tx.insert(
            id,
            [
                .person(placed.person), .caseFile(caseId), .site(placed.site),
                .plannedDeparture(placed.plannedDeparture), .plannedEnd(placed.plannedEnd),
                .state(.planned),
            ]
        )
        return Recorded(
            as: "deployment.planned",
            about: placed.person,
            in: caseId,
            state: DeploymentState.planned,
            facts: [
                "planned_departure": .text("\(placed.plannedDeparture)"),
                "planned_end": .text("\(placed.plannedEnd)"), "site_id": .text("\(placed.site)"),
            ]
        )
    }

    /// Says which deployment stands against the plan; the table's constraint holds the line for races.
    private func refuseSecondPlace(
        of placed: CaseFile.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        let other = try tx.records(
            of: Deployment.self,
            """
            person_id = \(placed.person)
                AND state NOT IN ('ended', 'cancelled')
                AND daterange(coalesce(departed_on, planned_departure), planned_end, '[)')
                && daterange(\(placed.plannedDeparture), \(placed.plannedEnd), '[)')
            ORDER BY id LIMIT 1
            """
        ).first
        guard let other else { return }
        throw CommonRefusal.overlapping.refusal(
            "The worker already has the deployment \(other.id) (\(other.state.rawValue)), from "
                + "\(other.departedOn ?? other.plannedDeparture) to \(other.plannedEnd); this "
                + "deployment would last from \(placed.plannedDeparture) to \(placed.plannedEnd). "
                + "Nobody is in two places at once."
        )
    }
}
