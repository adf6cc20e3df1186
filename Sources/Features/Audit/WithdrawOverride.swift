import Core
import Model
import Postgres

/// Takes an override back: from now on the warning stops its step again.
struct WithdrawOverride: Action {
    typealias Subject = Override
    static let permission = Permission.overridesAsk

    func perform(
        on id: ID<Override>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try OverrideRow.find(id, in: tx)
        let next = try row.state.after("withdraw")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "override.withdrawn",
            about: row.person,
            in: row.caseFile,
            state: next,
            facts: row.facts
        )
    }
}
