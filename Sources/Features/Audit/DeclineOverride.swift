import Core
import Model
import Postgres
import TransparencyLog

/// Declines an override that was asked for.
struct DeclineOverride: Action {
    typealias Subject = Override
    static let permission = Permission.overridesGrant
    static let help = ["reason": "Why not, for whoever asked."]

    let reason: ShortText

    func perform(
        on id: ID<Override>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try OverrideRow.find(id, in: tx)
        let next = try row.state.after("decline")
        try tx.update(id, [.state(next)])
        return Recorded(as: "override.declined", about: row.person, in: row.caseFile, state: next)
    }
}
