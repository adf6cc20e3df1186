import Core
import Model
import Postgres

/// Every rule on opening a corridor with what it finds now; nothing is changed.
struct ExplainCorridorGate: ItemQuery {
    typealias Subject = Corridor
    static let permission = Permission.gatesRead
    static let help = [
        "as_of": "The day as of which the rules are read; today when not given."
    ]

    let asOf: CalendarDate?

    func answer(
        on id: ID<Corridor>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        try CorridorGate.report(
            on: try CorridorRow.find(id, in: tx),
            by: context.caller.human,
            as: asOf ?? context.today,
            in: tx
        ).published
    }
}
