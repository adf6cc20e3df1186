import Casework
import Foundation
import Ledger
import Postgres

/// Lets a sub-agent inform in the agency's name, and nothing else; another than the proposer decides.
struct AuthoriseSubAgent: Action {
    typealias Subject = SubAgent
    static let permission = Permission.partnersApprove
    static let help = [
        "undertaking":
            "Its signed word that it contracts nothing, collects nothing and signs nothing."
    ]

    let undertaking: Prose

    func perform(
        on id: ID<SubAgent>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try SubAgentState.of(id, in: tx).after("authorise")
        let maker = try tx.value("SELECT made_by FROM sub_agent WHERE id = \(id)", as: UUID.self)
        let approver = present.caller.human
        var report = RuleReport(step: "sub-agent.authorise", on: present.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try report.demand()
        try tx.update(
            id,
            ["state": next, "authorised_by": approver, "authorised_on": present.today]
        )
        return Recorded(
            as: "sub-agent.authorised",
            state: next,
            facts: ["may": "inform only", "undertaking": .text(undertaking.text)],
            report: report
        )
    }
}
