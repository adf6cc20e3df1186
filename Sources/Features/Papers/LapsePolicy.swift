import Core
import Model
import Postgres
import TransparencyLog

/// Ends a policy that has run out, or whose premium was not paid.
struct LapsePolicy: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it covers nothing any more."]

    let reason: LongText

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("lapse")
        try tx.update(policy, [.state(next)])
        return Recorded(as: "policy.lapsed", state: next)
    }
}
