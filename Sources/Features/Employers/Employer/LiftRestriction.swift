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
        let before = try tx.value(
            """
            SELECT coalesce(restricted_from,
                CASE WHEN approved_by IS NULL THEN 'due_diligence' ELSE 'approved' END)
            FROM employer WHERE id = \(employer.id)
            """,
            as: EmployerState.self
        )
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
