import Casework
import Ledger
import Postgres

/// Trusts a restricted employer again; whoever restricted it does not.
struct LiftRestriction: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What has been put right, and how it was checked."]

    let reason: Prose

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("lift")
        let approver = present.caller.human
        let report = try EmployerStep.lift.report(
            on: id,
            by: approver,
            as: present.today,
            in: tx
        )
        try report.demand()
        try tx.update(id, ["state": next, "lifted_by": approver])
        return Recorded(
            as: "employer.lifted",
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}
