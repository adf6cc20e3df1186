import Core
import Model
import Postgres
import TransparencyLog

/// Ends the dealings with a sub-agent, for good; its names stay barred as payees.
struct TerminateSubAgent: Action {
    typealias Subject = SubAgent
    static let permission = Permission.partnersApprove
    static let help = ["reason": "Why the dealings end."]

    let reason: LongText

    func perform(
        on id: ID<SubAgent>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try SubAgentState.of(id, in: tx).after("terminate")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "sub-agent.terminated",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
