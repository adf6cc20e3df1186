import Core
import Model
import Postgres
import TransparencyLog

/// Trusts a restricted employer as far as before; whoever restricted, registered or looked into it does
/// not.
struct LiftRestriction: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What has been put right, and how it was checked."]

    let reason: LongText

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // One that was restricted before this was kept stands where its approval had brought it.
        let before =
            employer.restrictedFrom ?? (employer.approvedBy == nil ? .dueDiligence : .approved)
        let next = try employer.state.after("lift", to: before)
        let approver = context.caller.human
        let report = try EmployerStep.lift.report(
            on: employer.id,
            by: approver,
            as: context.today,
            in: tx
        )
        try report.require()
        try tx.update(employer, [.state(next), .restrictedFrom(nil), .liftedBy(approver)])
        return Recorded(as: "employer.lifted", state: next, report: report)
    }
}
