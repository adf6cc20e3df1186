import Core
import Model
import Postgres
import TransparencyLog

/// Gives up a deployment before anyone has left.
struct CancelDeployment: Action {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsPlan
    static let help = ["reason": "Why nobody departs; it is sealed."]

    let reason: LongText

    func perform(
        on id: ID<Deployment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let leg = try DeploymentRow.find(id, in: tx)
        let next = try leg.state.after("cancel")
        try tx.update(id, [.state(next)])
        return leg.recorded("deployment.cancelled", next, ["reason": .text(reason.text)])
    }
}
