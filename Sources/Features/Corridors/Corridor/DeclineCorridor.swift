import Core
import Model
import Postgres

/// Puts a review aside: the corridor stays closed.
struct DeclineCorridor: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsDecide
    static let help = [
        "reason": "Why the evidence does not do."
    ]

    let reason: LongText

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try CorridorStop(
            verb: "decline",
            event: "corridor.declined",
            reason: reason,
            source: nil
        )
        .perform(on: corridor, in: &tx, with: context)
    }
}
