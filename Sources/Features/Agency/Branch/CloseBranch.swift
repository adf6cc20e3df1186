import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a branch works no longer.
struct CloseBranch: Action {
    typealias Subject = Branch
    static let permission = Permission.partnersApprove
    static let help = ["closed_on": "The last day."]

    let closedOn: CalendarDate

    func perform(
        on id: ID<Branch>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try BranchState.of(id, in: tx).after("close")
        try tx.update(id, ["state": next, "closed_on": closedOn])
        return Recorded(
            as: "branch.closed",
            state: next,
            facts: ["closed_on": .text("\(closedOn)")]
        )
    }
}
