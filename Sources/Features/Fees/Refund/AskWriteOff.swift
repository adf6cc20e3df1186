import Core
import Model
import Postgres
import TransparencyLog

/// Finds that a refund cannot be paid out; a second person gives it up.
struct AskWriteOff: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = ["finding": "Why it cannot be paid, and what was tried."]

    let finding: LongText

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("ask-write-off")
        try tx.update(line, [.writeOffAskedBy(context.caller.human)])
        return Recorded(
            as: "fee.write-off-asked",
            state: next
        )
    }
}
