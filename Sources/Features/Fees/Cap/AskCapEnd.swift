import Core
import Model
import Postgres

/// Asks that a cap end; a second person ends it. No past day: what was too much stays too much.
struct AskCapEnd: ChangingAction {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove
    static let help = [
        "end_asked_until": "The first day on which it is to hold no more; today or later.",
        "end_asked_why": "What ends it: the new text and its day.",
    ]

    let endAskedUntil: CalendarDate
    let endAskedWhy: LongText

    func perform(
        on cap: FeeCap.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try cap.state.after("ask-end")
        guard endAskedUntil > cap.effectiveFrom else {
            throw CommonRefusal.unfit.refusal(
                "The cap holds from \(cap.effectiveFrom): it cannot end on \(endAskedUntil)."
            )
        }
        guard endAskedUntil >= context.today else {
            throw CommonRefusal.unfit.refusal(
                "end_asked_until is \(endAskedUntil), and today is \(context.today): a cap binds "
                    + "for the days that were."
            )
        }
        try tx.update(
            cap,
            [
                .endAskedBy(context.caller.human), .endAskedUntil(endAskedUntil),
                .endAskedWhy(endAskedWhy),
            ]
        )
        return Recorded(as: "fee-cap.end-asked", state: next)
    }
}
