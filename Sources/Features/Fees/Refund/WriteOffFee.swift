import Core
import Model
import Postgres
import TransparencyLog

/// Gives a refund up that cannot be paid out: a second person, with the reason. Proofs list it.
struct WriteOffFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesApprove
    static let help = ["reason": "Why it cannot be paid, and what was tried."]

    let reason: LongText

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
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
        try tx.drop(FeesFeature.refundDuty, of: id, with: context)
        try tx.update(
            id,
            [
                .writtenOffOn(context.today), .writtenOffWhy(reason),
                .writtenOffBy(context.caller.human), .state(next),
            ]
        )
        return Recorded(
            as: "fee.written-off",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}
