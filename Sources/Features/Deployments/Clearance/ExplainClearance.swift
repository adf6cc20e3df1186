import Core
import Model
import Postgres

/// Whether a clearance still holds, and what has changed since, before anyone stands at the border.
struct ExplainClearance: ItemQuery {
    typealias Subject = Deployment
    static let permission = Permission.gatesRead

    func answer(
        on id: ID<Deployment>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> ClearanceStanding {
        let leg = try tx.find(id)
        guard leg.state == .cleared || leg.state == .booked, let cleared = leg.clearedOn else {
            return ClearanceStanding(state: leg.state, holds: false)
        }
        let changes = try leg.changesSinceClearance(in: tx)
        let last = Clearance.lastDay(of: cleared)
        return ClearanceStanding(
            state: leg.state,
            holds: changes.isEmpty && context.today <= last,
            clearedOn: cleared,
            holdsUntil: last,
            changed: changes
        )
    }
}

/// How a deployment stands to its clearance; of one that is not cleared, the state alone.
struct ClearanceStanding: Codable, Sendable {
    let state: DeploymentState
    /// Whether somebody may depart on it today.
    let holds: Bool
    var clearedOn: CalendarDate?
    var holdsUntil: CalendarDate?
    /// What has changed since, by name.
    var changed: [String]?
}
