import Core
import Model
import Postgres
import TransparencyLog

/// Cancels a policy; its days cover nothing from now on.
struct CancelPolicy: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: LongText

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("cancel")
        try tx.update(policy, [.state(next)])
        return policy.recorded("policy.cancelled", next, ["reason": .text(reason.text)])
    }
}
