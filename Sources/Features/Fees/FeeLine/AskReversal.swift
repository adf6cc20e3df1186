import Core
import Model
import Postgres
import TransparencyLog

/// Asks that a wrong line be reversed; a second person does it.
struct AskReversal: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = ["reason": "What is wrong with the line."]

    let reason: LongText

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("ask-reversal")
        try tx.update(
            id,
            [
                .reversalReason(reason), .reversalAskedBy(context.caller.human),
                .reversalAskedIn(line.state),
            ]
        )
        return Recorded(
            as: "fee.reversal-asked",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
