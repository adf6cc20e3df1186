import Core
import Model
import Postgres
import TransparencyLog

/// Cancels a policy; its days cover nothing from now on.
struct CancelPolicy: Action {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: LongText

    func perform(
        on id: ID<Policy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let policy = try PolicyRow.find(id, in: tx)
        let next = try policy.state.after("cancel")
        try tx.update(id, ["state": next])
        return policy.recorded("policy.cancelled", next, ["reason": .text(reason.text)])
    }
}
