import Core
import Model
import Postgres
import TransparencyLog

/// Withdraws a loan that was recorded wrongly; only who approves fees takes a flag off a case.
struct WithdrawLoan: ChangingAction {
    typealias Subject = WorkerLoan
    static let permission = Permission.feesApprove
    static let help = ["reason": "What shows that there was no such debt."]

    let reason: LongText

    func perform(
        on loan: WorkerLoan.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try loan.state.after("withdraw")
        try tx.update(loan, [.state(next)])
        return Recorded(
            as: "loan.withdrawn",
            about: loan.person,
            in: loan.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
