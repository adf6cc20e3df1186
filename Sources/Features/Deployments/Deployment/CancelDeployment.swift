import Core
import Model
import Postgres
import TransparencyLog

/// Gives up a deployment before anyone has left.
struct CancelDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsPlan
    static let help = ["reason": "Why nobody departs; it is sealed."]

    let reason: LongText

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("cancel")
        try tx.update(leg, [.state(next)])
        return Recorded(as: "deployment.cancelled", state: next)
    }
}
