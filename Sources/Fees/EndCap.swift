import Casework
import Ledger
import Postgres

/// Ends a cap: the days before keep it.
struct EndCap: Action {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove
    static let help = [
        "until": "The first day on which it holds no more.",
        "reason": "What ended it: the new text and its day.",
    ]

    let until: CalendarDate
    let reason: Prose

    func perform(
        on id: ID<FeeCap>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let cap = try CapRow.find(id, in: tx)
        let next = try cap.state.after("end")
        guard until > cap.from else {
            throw CommonRefusal.unfit.refusal(
                "The cap holds from \(cap.from): it cannot end on \(until). Withdraw it if it is wrong."
            )
        }
        try tx.update(id, ["effective_until": until, "state": next])
        return Recorded(
            as: "fee-cap.ended",
            state: next,
            facts: ["until": .text("\(until)"), "reason": .text(reason.text)]
        )
    }
}
