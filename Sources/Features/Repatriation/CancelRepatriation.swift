import Core
import Deployments
import Model
import Postgres

/// Gives up a way home before anyone has set out; who is still abroad is asked again as before.
struct CancelRepatriation: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = ["reason": "Why nobody travels; it is sealed."]

    let reason: LongText

    /// What whoever gave it up is told.
    struct Reply: Codable, Sendable {
        /// When the worker is asked next; none where nobody is abroad any more.
        let nextCheckIn: CalendarDate?
    }

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("cancel")
        try tx.update(row, [.state(next), .cancelledOn(context.today)])
        try tx.drop(.ticket, of: row.id, with: context)
        for step in DeathStep.allCases { try tx.drop(.death(step), of: row.id, with: context) }
        let asked = try CheckInsOnTheWay.resume(of: row.caseFile, in: &tx, with: context)
        return Recorded(
            as: "repatriation.cancelled",
            state: next,
            reply: Reply(nextCheckIn: asked)
        )
    }
}
