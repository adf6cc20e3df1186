import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Lets a sub-agent inform in the agency's name, and nothing else; another than the proposer decides, and
/// only of one that the sanctions lists do not mean.
struct AuthoriseSubAgent: ChangingAction {
    typealias Subject = SubAgent
    static let permission = Permission.partnersApprove
    static let help = [
        "undertaking":
            "Its signed word that it contracts nothing, collects nothing and signs nothing."
    ]

    let undertaking: LongText

    func perform(
        on subAgent: SubAgent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try subAgent.state.after("authorise")
        let approver = context.caller.human
        let report = try SubAgentGate.report(
            on: subAgent.id,
            by: approver,
            as: context.today,
            in: tx
        )
        try report.require()
        try tx.update(
            subAgent,
            [.state(next), .authorisedBy(approver), .authorisedOn(context.today)]
        )
        return Recorded(
            as: "sub-agent.authorised",
            state: next,
            facts: ["may": "inform only"],
            report: report
        )
    }
}
