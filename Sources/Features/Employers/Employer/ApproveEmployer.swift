import Core
import Model
import Postgres

/// Approves an employer that was looked into (R-EMP-003, R-EMP-004); whoever registered it does not.
struct ApproveEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("approve")
        let approver = context.caller.human
        let report = try EmployerStep.approve.report(
            on: id,
            by: approver,
            as: context.today,
            in: tx
        )
        try report.require()
        try tx.update(id, ["state": next, "approved_by": approver])
        return Recorded(as: "employer.approved", state: next, report: report)
    }
}
