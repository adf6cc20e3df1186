import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a branch works no longer.
struct CloseBranch: ChangingAction {
    typealias Subject = Branch
    static let permission = Permission.partnersApprove
    static let help = ["closed_on": "The last day."]

    let closedOn: CalendarDate

    func perform(
        on branch: Branch.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try branch.state.after("close")
        try tx.update(branch, [.state(next), .closedOn(closedOn)])
        return Recorded(as: "branch.closed", state: next)
    }
}
