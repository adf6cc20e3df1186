import Core
import Model
import Postgres
import TransparencyLog

/// Takes the agency's name from a sub-agent until it is authorised again.
struct SuspendSubAgent: Action {
    typealias Subject = SubAgent
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What has come to light."]

    let reason: LongText

    func perform(
        on id: ID<SubAgent>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try SubAgentState.of(id, in: tx).after("suspend")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "sub-agent.suspended",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
