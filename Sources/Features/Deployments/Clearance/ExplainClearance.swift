import Core
import Model
import Postgres
import TransparencyLog

/// Whether a clearance still holds, and what has changed since, before anyone stands at the border.
struct ExplainClearance: ItemQuery {
    typealias Subject = Deployment
    static let permission = Permission.gatesRead

    func answer(
        on id: ID<Deployment>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> JSON {
        let leg = try tx.find(id)
        guard leg.state == .cleared || leg.state == .booked, let cleared = leg.clearedOn else {
            return ["state": .text(leg.state.rawValue), "holds": false]
        }
        let changes = try leg.changesSinceClearance(in: tx)
        let last = Clearance.lastDay(of: cleared)
        return [
            "state": .text(leg.state.rawValue), "cleared_on": .text("\(cleared)"),
            "holds_until": .text("\(last)"), "changed": .array(changes.map(JSON.text)),
            "holds": .bool(changes.isEmpty && context.today <= last),
        ]
    }
}
