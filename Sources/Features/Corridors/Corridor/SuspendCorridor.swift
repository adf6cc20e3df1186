import Core
import Model
import Postgres

/// Stops a corridor at once, by the word of an authority or of compliance.
struct SuspendCorridor: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage
    static let help = [
        "reason": "Why nobody may go this way for now.",
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
            verb: "suspend",
            event: "corridor.suspended",
            reason: reason,
            source: source
        )
        .perform(on: corridor, in: &tx, with: context)
    }
}
