import Core
import Model
import Postgres
import TransparencyLog

/// Decides who pays for the way home; the worker only by two people, on a deployment that ended so.
struct DecideCost: Action {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationDecide
    static let help = [
        "owner": "Who pays.",
        "basis": "Why: the clause, the law, the policy.",
        "fault_document": "The documented decision that the worker alone is at fault.",
    ]

    let owner: CostOwner
    let basis: LongText
    let faultDocument: ShortText?

    func perform(
        on id: ID<Repatriation>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try RepatriationRow.find(id, in: tx)
        let next = try row.state.after("decide-cost")
        let report = try row.costReport(
            owner: owner,
            faultDocument: faultDocument,
            in: tx,
            with: context
        )
        try report.require()
        try tx.update(
            id,
            [
                "state": next, "cost_owner": owner, "cost_basis": basis,
                "fault_document": faultDocument, "cost_decided_by": context.caller.human,
            ]
        )
        return row.recorded(
            "repatriation.cost-decided",
            next,
            ["owner": .text(owner.rawValue), "basis": .text(basis.text)],
            report: report
        )
    }
}
