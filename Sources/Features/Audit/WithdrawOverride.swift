import Core
import Model
import Postgres

/// Takes an override back: from now on the warning stops its step again.
struct WithdrawOverride: ChangingAction {
    typealias Subject = Override
    static let permission = Permission.overridesAsk

    func perform(
        on override: Override.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try override.state.after("withdraw")
        try tx.update(override, [.state(next)])
        return Recorded(
            as: "override.withdrawn",
            about: try override.parties.concerned(in: tx),
            state: next,
            facts: override.facts
        )
    }
}
