import Core
import Model
import Postgres

/// Stops new signatures and departures while something is being cleared up.
struct RestrictCorridor: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage
    static let help = [
        "reason": "What has come to light.",
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
            verb: "restrict",
            event: "corridor.restricted",
            reason: reason,
            source: source
        )
        .perform(on: corridor, in: &tx, with: context)
    }
}
