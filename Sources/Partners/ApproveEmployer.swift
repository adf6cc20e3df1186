import Casework
import Foundation
import Postgres

/// Approves an employer; whoever registered it does not.
///
/// Once due diligence has begun, or something came to light, it stands before the approval (R-EMP-003,
/// R-EMP-004). A prospect can be approved without: then those rules stop its cases.
struct ApproveEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let state = try EmployerState.of(id, in: tx)
        let next = try state.after("approve")
        let maker = try tx.value("SELECT made_by FROM employer WHERE id = \(id)", as: UUID.self)
        let approver = present.caller.human
        var report = RuleReport(step: "employer.approve", on: present.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        if state != .prospect { try Self.checkKnown(id, into: &report, in: tx) }
        try report.heed(overridesOf: id, in: tx)
        try report.demand()
        try tx.update(id, ["state": next, "approved_by": approver])
        return Recorded(as: "employer.approved", state: next, report: report)
    }

    static func checkKnown(
        _ id: ID<Employer>,
        into report: inout RuleReport,
        in tx: borrowing WriteTransaction
    ) throws {
        let engagement = Engagement(employer: id)
        report.check(DueDiligenceCurrent.self, try .gather(for: engagement, in: tx))
        report.check(EmployerUntainted.self, try .gather(for: engagement, in: tx))
    }
}
