import Core
import Model
import Postgres

/// Every rule on trusting an employer with what it finds now, for whoever asks; nothing is changed.
struct ExplainEmployerGate: ItemQuery {
    typealias Subject = Employer
    static let permission = Permission.gatesRead
    static let help = [
        "step": "The step; that ahead of the employer's state when not given.",
        "as_of": "The day as of which the rules are read; today when not given.",
    ]

    let step: EmployerStep?
    let asOf: CalendarDate?

    func answer(
        on id: ID<Employer>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> GateReport {
        let ahead: EmployerStep =
            try tx.find(id).state == .restricted ? .lift : .approve
        return try (step ?? ahead)
            .report(on: id, by: context.caller.human, as: asOf ?? context.today, in: tx).published
    }
}
