import Core
import Model
import Postgres

/// Finds, on a documented decision, that the worker alone is at fault for an early end.
///
/// The deployment is then ended by somebody else: it costs the worker the refund, and perhaps the way home.
struct FindFault: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsClear
    static let help = [
        "fault_decision": "The documented decision, by its reference.",
        "finding": "What happened, what the worker said to it, and what shows it; it is sealed.",
    ]

    let faultDecision: ShortText
    let finding: LongText

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("find-fault")
        try tx.update(
            leg,
            [
                .faultFoundOn(context.today), .faultFoundBy(context.caller.human),
                .faultDecision(faultDecision),
            ]
        )
        return Recorded(as: "deployment.fault-found", state: next)
    }
}
