import Core
import Foundation
import Model
import Postgres

/// Confirms a minimum wage against its source; whoever recorded it does not.
struct ConfirmMinimumWage: ChangingAction {
    typealias Subject = MinimumWage
    static let permission = Permission.corridorsDecide

    func perform(
        on minimumWage: MinimumWage.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try minimumWage.state.after("confirm")
        let maker = try tx.value(
            "SELECT made_by FROM minimum_wage WHERE id = \(minimumWage.id)",
            as: UUID.self
        )
        let approver = context.caller.human
        var report = RuleReport(step: "minimum-wage.confirm", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try report.require()
        try tx.update(minimumWage, [.state(next), .confirmedBy(approver)])
        return Recorded(as: "minimum-wage.confirmed", state: next, report: report)
    }
}
