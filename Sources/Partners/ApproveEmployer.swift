import Casework
import Foundation
import Postgres

/// Approves an employer after due diligence; whoever registered it does not.
struct ApproveEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("approve")
        let maker = try tx.value("SELECT made_by FROM employer WHERE id = \(id)", as: UUID.self)
        let approver = present.caller.human
        var report = RuleReport(step: "employer.approve", on: present.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try report.demand()
        try tx.update(id, ["state": next, "approved_by": approver])
        return Recorded(as: "employer.approved", state: next, report: report)
    }
}
