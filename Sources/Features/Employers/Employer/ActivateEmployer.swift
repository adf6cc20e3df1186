import Core
import Model
import Postgres

/// Notes that workers are sent to an approved employer.
struct ActivateEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersManage

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("activate")
        try tx.update(id, ["state": next])
        return Recorded(as: "employer.activated", state: next)
    }
}
