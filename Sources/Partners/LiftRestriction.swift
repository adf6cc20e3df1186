import Casework
import Foundation
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
        let maker = try tx.value(
            "SELECT restricted_by FROM employer WHERE id = \(id)",
            as: UUID.self
        )
        let approver = present.caller.human
        var report = RuleReport(step: "employer.lift", on: present.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try ApproveEmployer.checkKnown(id, into: &report, in: tx)
        try report.heed(overridesOf: id, in: tx)
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
