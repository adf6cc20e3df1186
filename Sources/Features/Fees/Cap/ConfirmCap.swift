import Core
import Model
import Postgres
import TransparencyLog

/// Confirms a cap: someone other than who recorded it has read the source.
struct ConfirmCap: ChangingAction {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove

    func perform(
        on cap: FeeCap.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try cap.state.after("confirm")
        var report = RuleReport(step: "fee-cap.confirm", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: cap.madeBy, approver: context.caller.human)
        )
        try report.require()
        try tx.update(cap, [.confirmedBy(context.caller.human), .state(next)])
        return Recorded(as: "fee-cap.confirmed", state: next, report: report)
    }
}
