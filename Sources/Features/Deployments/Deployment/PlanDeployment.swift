import Cases
import Core
import Model
import Postgres
import TransparencyLog

/// Plans one deployment as the case says: its person, its site, its days.
struct PlanDeployment: Action {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsPlan
    static let help = ["case_file_id": "The open case; person, site and days come from it."]

    let caseFileId: ID<CaseFile>
    var named: NamedParties { NamedParties(caseFile: caseFileId) }

    func perform(
        on id: ID<Deployment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placed = try CaseParties.heldForSending(caseFileId, in: tx)
        try refuseSecondPlace(of: placed, in: tx)
        try tx.insert(
            id,
            [
                .person(placed.person), .caseFile(caseFileId), .site(placed.site),
                .plannedDeparture(placed.plannedDeparture), .plannedEnd(placed.plannedEnd),
                .state(.planned),
            ]
        )
        return Recorded(
            as: "deployment.planned",
            about: placed.person,
            in: caseFileId,
            state: DeploymentState.planned,
            facts: [
                "planned_departure": .text("\(placed.plannedDeparture)"),
                "planned_end": .text("\(placed.plannedEnd)"), "site": .text("\(placed.site)"),
            ]
        )
    }

    /// Says which deployment stands against the plan; the table's constraint holds the line for races.
    private func refuseSecondPlace(
        of placed: CaseParties,
        in tx: borrowing WriteTransaction
    ) throws {
        let other = try tx.first(
            """
            SELECT id, coalesce(departed_on, planned_departure) AS begins,
                planned_end AS ends, state
            FROM deployment WHERE person_id = \(placed.person)
                AND state NOT IN ('ended', 'cancelled')
                AND daterange(coalesce(departed_on, planned_departure), planned_end, '[)')
                && daterange(\(placed.plannedDeparture), \(placed.plannedEnd), '[)')
            ORDER BY id LIMIT 1
            """,
            as: OtherLeg.self
        )
        guard let other else { return }
        throw CommonRefusal.overlapping.refusal(
            "The worker already has the deployment \(other.id) (\(other.state.rawValue)), from \(other.begins) to "
                + "\(other.ends); this deployment would last from \(placed.plannedDeparture) to "
                + "\(placed.plannedEnd). Nobody is in two places at once."
        )
    }
}

/// The deployment that stands in the way of another.
private struct OtherLeg: RowDecodable {
    let id: ID<Deployment>
    let begins: CalendarDate
    let ends: CalendarDate
    let state: DeploymentState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        begins = try row["begins"]
        ends = try row["ends"]
        state = try row["state"]
    }
}
