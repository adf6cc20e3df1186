import Core
import Model
import Postgres

/// Begins the due diligence on a prospect: from here on its record stands before the approval.
struct ExamineEmployer: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersManage

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employer.state.after("examine")
        try tx.update(employer, [.state(next)])
        return Recorded(as: "employer.examined", state: next)
    }
}
