import Core
import Model
import Postgres

/// Declines an override that was asked for.
struct DeclineOverride: ChangingAction {
    typealias Subject = Override
    static let permission = Permission.overridesGrant
    static let help = ["reason": "Why not, for whoever asked."]

    let reason: ShortText

    func perform(
        on override: Override.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try override.state.after("decline")
        try tx.update(override, [.state(next)])
        return Recorded(
            as: "override.declined",
            about: try override.parties.concerned(in: tx),
            state: next
        )
    }
}
