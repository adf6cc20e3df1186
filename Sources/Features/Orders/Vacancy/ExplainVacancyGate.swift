import Core
import Model
import Postgres

/// Every rule on publishing an item with what it finds now; nothing is changed.
struct ExplainVacancyGate: ItemQuery {
    typealias Subject = Vacancy
    static let permission = Permission.gatesRead
    static let help = ["as_of": "The day as of which the rules are read; today when not given."]

    let asOf: CalendarDate?

    func answer(
        on id: ID<Vacancy>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        try VacancyGate.report(on: tx.find(id), as: asOf ?? context.today, in: tx).published
    }
}
