import Core
import Model
import Postgres
import TransparencyLog

/// Gives an edition up that never counted: not whole, or too short; what came of it stays on the record.
struct AbandonList: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = ["reason": "Why it is given up."]

    let reason: ShortText

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try list.state.after("abandon")
        try tx.update(list, [.state(next)])
        return Recorded(as: "sanctions-list.abandoned", state: next)
    }
}
