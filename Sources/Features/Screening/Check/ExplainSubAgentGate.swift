import Core
import Directory
import Model
import Postgres

/// Every rule on authorising a sub-agent with what it finds now, for whoever asks; nothing is changed.
struct ExplainSubAgentGate: ItemQuery {
    typealias Subject = SubAgent
    static let permission = Permission.gatesRead
    static let help = ["as_of": "The day as of which the rules are read; today when not given."]

    let asOf: CalendarDate?

    func answer(
        on id: ID<SubAgent>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        try SubAgentGate
            .report(on: id, by: context.caller.human, as: asOf ?? context.today, in: tx).published
    }
}
