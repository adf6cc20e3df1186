import Core
import Model
import Postgres

/// Ends a corridor for good.
struct EndCorridor: Action {
    typealias Subject = Corridor
    static let permission = Permission.corridorsDecide
    static let help = [
        "reason": "Why there is no way back.",
        "source": "Where it is written, if it is.",
    ]

    let reason: LongText
    let source: ShortText?

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try CorridorStop(
            verb: "end",
            event: "corridor.ended",
            reason: reason,
            source: source
        )
        .perform(on: id, in: &tx, with: context)
    }
}
