import Core
import Model
import Postgres
import TransparencyLog

/// Gives an edition up that was never whole; what came of it stays on the record.
struct AbandonList: Action {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = ["reason": "Why it is given up."]

    let reason: ShortText

    func perform(
        on id: ID<SanctionsList>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try ListRow.find(id, in: tx).state.after("abandon")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "sanctions-list.abandoned",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
