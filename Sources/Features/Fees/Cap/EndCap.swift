import Core
import Model
import Postgres
import TransparencyLog

/// Ends a cap as it was asked, by a second person: the days before keep it.
struct EndCap: Action {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove

    func perform(
        on id: ID<FeeCap>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let cap = try CapRow.find(id, in: tx)
        let next = try cap.state.after("end")
        guard let asked = cap.endAsked, asked.until >= context.today else {
            throw CommonRefusal.wrongState.refusal(
                cap.endAsked.map {
                    "It was to end on \($0.until), which is over: `homeward fee-cap ask-end` once more."
                } ?? "Nobody has asked for it: `homeward fee-cap ask-end` comes first."
            )
        }
        var report = RuleReport(step: "fee-cap.end", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: asked.by, approver: context.caller.human)
        )
        try report.require()
        try tx.update(id, [.effectiveUntil(asked.until), .state(next)])
        return Recorded(
            as: "fee-cap.ended",
            state: next,
            facts: ["until": .text("\(asked.until)")],
            report: report
        )
    }
}
