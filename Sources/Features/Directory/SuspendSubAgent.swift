import Core
import Model
import Postgres
import TransparencyLog

/// Takes the agency's name from a sub-agent until it is authorised again.
struct SuspendSubAgent: ChangingAction {
    typealias Subject = SubAgent
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What has come to light."]

    let reason: LongText

    func perform(
        on subAgent: SubAgent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try subAgent.state.after("suspend")
        try tx.update(subAgent, [.state(next)])
        return Recorded(
            as: "sub-agent.suspended",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
