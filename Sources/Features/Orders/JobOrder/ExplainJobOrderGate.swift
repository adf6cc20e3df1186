import Core
import Model
import Postgres

/// Every rule on opening a job order with what it finds now; nothing is changed.
struct ExplainJobOrderGate: ItemQuery {
    typealias Subject = JobOrder
    static let permission = Permission.gatesRead
    static let help = ["as_of": "The day as of which the rules are read; today when not given."]

    let asOf: CalendarDate?

    func answer(
        on id: ID<JobOrder>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        try JobOrderGate.report(
            on: tx.find(id),
            id,
            as: asOf ?? context.today,
            in: tx
        ).published
    }
}
