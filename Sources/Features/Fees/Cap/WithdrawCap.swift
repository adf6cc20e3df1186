import Core
import Model
import Postgres
import TransparencyLog

/// Withdraws a cap that was recorded wrongly: it never counted.
struct WithdrawCap: ChangingAction {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove
    static let help = ["reason": "What was wrong with it."]

    let reason: LongText

    func perform(
        on cap: FeeCap.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try cap.state.after("withdraw")
        var report = RuleReport(step: "fee-cap.withdraw", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: cap.madeBy, approver: context.caller.human)
        )
        try report.require()
        try tx.update(cap, [.state(next)])
        return Recorded(
            as: "fee-cap.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}
