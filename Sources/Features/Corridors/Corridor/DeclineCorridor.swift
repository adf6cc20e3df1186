import Core
import Model
import Postgres

/// Puts a review aside: the corridor stays closed.
struct DeclineCorridor: Action {
    typealias Subject = Corridor
    static let permission = Permission.corridorsDecide
    static let help = [
        "reason": "Why the evidence does not do."
    ]

    let reason: LongText

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try CorridorStop(
            verb: "decline",
            event: "corridor.declined",
            reason: reason,
            source: nil
        )
        .perform(on: id, in: &tx, with: context)
    }
}
