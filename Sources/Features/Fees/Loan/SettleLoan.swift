import Core
import Model
import Postgres

/// Settles a loan: paid off or forgiven, with what shows it.
struct SettleLoan: ChangingAction {
    typealias Subject = WorkerLoan
    static let permission = Permission.feesRecord
    static let help = [
        "settled_on": "The day on which the debt ended; not in the future.",
        "settled_how": "How it ended, and what shows it.",
    ]

    let settledOn: CalendarDate
    let settledHow: LongText

    func perform(
        on loan: WorkerLoan.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try loan.state.after("settle")
        try context.requireNotInFuture("settled_on", settledOn)
        guard settledOn >= loan.takenOn else {
            throw CommonRefusal.unfit.refusal(
                "The loan of \(loan.takenOn) was not settled on \(settledOn)."
            )
        }
        try tx.update(loan, [.settledOn(settledOn), .settledHow(settledHow), .state(next)])
        return Recorded(as: "loan.settled", state: next)
    }
}
