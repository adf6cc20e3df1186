import Core
import Postgres

/// Every rule on a step of a person with what it finds now; nothing is changed.
struct ExplainPersonGate: ItemQuery {
    typealias Subject = Person
    static let permission = Permission.gatesRead
    static let help = [
        "step": "The step; person.mark-eligible when not given.",
        "as_of": "The day as of which the rules are read; today when not given.",
    ]

    let step: PersonStep?
    let asOf: CalendarDate?

    func answer(
        on id: ID<Person>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        try (step ?? .markEligible)
            .report(on: id, as: asOf ?? context.today, in: tx, with: context).published
    }
}
