import Core
import Model
import Postgres
import TransparencyLog

/// Approves a draft: from now on its words are frozen. Never by whoever made it.
struct ApproveContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsApprove

    /// What the approver is told of the words that are frozen now.
    struct Reply: Codable, Sendable {
        let comparison: [ComparedClause]
        /// What a next version changes; nil for a first version.
        let changedClauses: [ComparedClause]?
    }

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("approve")
        try contract.requireOpenCase(in: tx)
        let facts = try LinkedContracts(around: contract, in: tx)
        let human = context.caller.human
        let report = try ContractStep.approve.report(
            on: facts,
            by: human,
            as: context.today,
            in: tx
        )
        try report.require()
        try tx.update(record, [.state(next), .approvedBy(human), .approvedOn(context.today)])
        let reply = Reply(
            comparison: facts.compared.flatMap(\.rows).map(ComparedClause.init),
            changedClauses: try contract.changes(in: tx)?.map(ComparedClause.init)
        )
        return Recorded(
            as: "contract.approved",
            state: next,
            facts: try JSON(encoding: reply).object ?? [:],
            report: report,
            reply: reply
        )
    }
}
