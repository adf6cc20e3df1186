import Core
import Model
import Postgres
import TransparencyLog

/// Ends a cap as it was asked, by a second person: the days before keep it.
struct EndCap: ChangingAction {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove

    func perform(
        on cap: FeeCap.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try cap.state.after("end")
        guard let asker = cap.endAskedBy, let until = cap.endAskedUntil else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has asked for it: `homeward fee-cap ask-end` comes first."
            )
        }
        guard until >= context.today else {
            throw CommonRefusal.wrongState.refusal(
                "It was to end on \(until), which is over: `homeward fee-cap ask-end` once more."
            )
        }
        var report = RuleReport(step: "fee-cap.end", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: asker, approver: context.caller.human)
        )
        try report.require()
        try tx.update(cap, [.effectiveUntil(until), .state(next)])
        return Recorded(
            as: "fee-cap.ended",
            state: next,
            facts: ["until": .text("\(until)")],
            report: report
        )
    }
}
