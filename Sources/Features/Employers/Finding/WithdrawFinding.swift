import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Takes a finding back that proved wrong; whoever recorded it does not.
struct WithdrawFinding: ChangingAction {
    typealias Subject = EmployerFinding
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What proved it wrong."]

    let reason: LongText

    func perform(
        on employerFinding: EmployerFinding.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employerFinding.state.after("withdraw")
        let maker = try tx.value(
            "SELECT made_by FROM employer_finding WHERE id = \(employerFinding.id)",
            as: UUID.self
        )
        let approver = context.caller.human
        var report = RuleReport(step: "employer-finding.withdraw", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try report.require()
        try tx.update(
            employerFinding,
            [.state(next), .withdrawnBy(approver), .withdrawnReason(reason)]
        )
        return Recorded(
            as: "employer-finding.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}
