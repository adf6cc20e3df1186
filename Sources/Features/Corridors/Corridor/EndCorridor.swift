import Core
import Model
import Postgres

/// Ends a corridor for good.
struct EndCorridor: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsDecide
    static let help = [
        "reason": "Why there is no way back.",
        "source": "Where it is written, if it is.",
    ]

    let reason: LongText
    let source: ShortText?

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try CorridorStop(
            verb: "end",
            event: "corridor.ended",
            reason: reason,
            source: source
        )
        .perform(on: corridor, in: &tx, with: context)
    }
}
