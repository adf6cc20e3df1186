import Core
import Model
import Postgres
import TransparencyLog

/// Ends the dealings with a sub-agent, for good; its names stay barred as payees.
struct TerminateSubAgent: ChangingAction {
    typealias Subject = SubAgent
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why the dealings end."]

    let reason: LongText

    func perform(
        on subAgent: SubAgent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try subAgent.state.after("terminate")
        try tx.update(subAgent, [.state(next)])
        return Recorded(
            as: "sub-agent.terminated",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
