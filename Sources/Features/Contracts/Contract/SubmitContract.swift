import Core
import Model
import Postgres

/// Lays a draft before the reviewer. Optional: a small agency approves drafts directly.
struct SubmitContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("submit")
        try contract.requireOpenCase(in: tx)
        let report = try ContractStep.submit.report(
            on: LinkedContracts(around: contract, in: tx),
            by: context.caller.human,
            as: context.today,
            in: tx
        )
        try report.require()
        try tx.update(
            record,
            [.state(next), .submittedOn(context.today), .submittedBy(context.caller.human)]
        )
        return Recorded(as: "contract.submitted", state: next, report: report)
    }
}
