import Core
import Model
import Postgres
import TransparencyLog

/// Asks that a wrong line be reversed; a second person does it.
struct AskReversal: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = ["reversal_reason": "What is wrong with the line."]

    let reversalReason: LongText

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("ask-reversal")
        try tx.update(
            line,
            [
                .reversalReason(reversalReason), .reversalAskedBy(context.caller.human),
                .reversalAskedIn(line.state),
            ]
        )
        return Recorded(
            as: "fee.reversal-asked",
            state: next
        )
    }
}
