import Core
import Model
import Postgres

/// Approves an employer that was looked into (R-EMP-003, R-EMP-004, R-EMP-008); whoever registered it does not.
struct ApproveEmployer: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employer.state.after("approve")
        let approver = context.caller.human
        let report = try EmployerStep.approve.report(
            on: employer.id,
            by: approver,
            as: context.today,
            in: tx
        )
        try report.require()
        try tx.update(employer, [.state(next), .approvedBy(approver)])
        return Recorded(as: "employer.approved", state: next, report: report)
    }
}
