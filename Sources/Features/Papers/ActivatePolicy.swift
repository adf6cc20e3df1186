import Core
import Model
import Postgres

/// Marks a policy whose first day has come.
struct ActivatePolicy: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("activate")
        guard (policy.coveredFrom...policy.coveredUntil).contains(context.today) else {
            throw CommonRefusal.unfit.refusal(
                "It covers \(policy.coveredFrom) to \(policy.coveredUntil); today is \(context.today)."
            )
        }
        try tx.update(policy, [.state(next)])
        return Recorded(as: "policy.activated", state: next)
    }
}
