import Core
import Model
import Postgres

/// Decides who pays for the way home; the worker only by two people, on a deployment that ended so.
struct DecideCost: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationDecide
    static let help = [
        "cost_owner": "Who pays.",
        "cost_basis": "Why: the clause, the law, the policy.",
        "fault_document": "The documented decision that the worker alone is at fault.",
    ]

    let costOwner: CostOwner
    let costBasis: LongText
    let faultDocument: ShortText?

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("decide-cost")
        let report = try row.costReport(
            owner: costOwner,
            faultDocument: faultDocument,
            in: tx,
            with: context
        )
        try report.require()
        try tx.update(
            row,
            [
                .state(next), .costOwner(costOwner), .costBasis(costBasis),
                .faultDocument(faultDocument), .costDecidedBy(context.caller.human),
            ]
        )
        return Recorded(as: "repatriation.cost-decided", state: next, report: report)
    }
}
