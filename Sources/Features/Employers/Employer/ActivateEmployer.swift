import Core
import Model
import Postgres

/// Notes that workers are sent to an approved employer.
struct ActivateEmployer: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersManage

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employer.state.after("activate")
        try tx.update(employer, [.state(next)])
        return Recorded(as: "employer.activated", state: next)
    }
}
