import Core
import Model
import Postgres

/// Records that someone was told of a death, or that the remains are cared for (R-REP-003).
struct TellOfDeath: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "whom": "Who was told; remains where these are cared for.",
        "note": "Who spoke with whom, and what was said; it is sealed.",
    ]

    let whom: DeathStep
    let note: LongText

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("tell")
        guard row.cause == .deathRemains else {
            throw CommonRefusal.unfit.refusal(
                "The cause is \(row.cause.rawValue): nobody is told of a death."
            )
        }
        // The first time counts; who calls again does not make it later.
        let at = row.deathSteps[whom] ?? context.now
        try tx.update(row, [whom.done(at: at)])
        try tx.settle(.death(whom), of: row.id, with: context)
        return Recorded(
            as: "repatriation.told",
            state: next,
            report: try row.deathReport(
                step: "repatriation.tell",
                and: whom,
                in: tx,
                with: context
            )
        )
    }
}
