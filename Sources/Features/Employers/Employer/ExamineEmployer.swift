import Core
import Model
import Postgres

/// Begins the due diligence on a prospect: from here on its record stands before the approval.
struct ExamineEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersManage

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("examine")
        try tx.update(id, ["state": next])
        return Recorded(as: "employer.examined", state: next)
    }
}
