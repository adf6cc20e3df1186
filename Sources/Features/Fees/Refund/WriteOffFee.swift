import Core
import Model
import Postgres
import TransparencyLog

/// Gives a refund up that cannot be paid out: a second person, with the reason. Proofs list it.
struct WriteOffFee: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesApprove
    static let help = ["reason": "Why it cannot be paid, and what was tried."]

    let reason: LongText

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("write-off")
        guard let asker = line.writeOffAskedBy else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has found that it cannot be paid: `homeward fee ask-write-off` comes first."
            )
        }
        var report = RuleReport(step: "fee.write-off", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: asker, approver: context.caller.human)
        )
        try report.require()
        try tx.drop(FeesFeature.refundDuty, of: line.id, with: context)
        try tx.update(
            line,
            [
                .writtenOffOn(context.today), .writtenOffWhy(reason),
                .writtenOffBy(context.caller.human), .state(next),
            ]
        )
        return Recorded(
            as: "fee.written-off",
            state: next,
            report: report
        )
    }
}
