import Core
import Model
import Postgres
import TransparencyLog

/// Takes a guide back: nobody is handed it any more.
struct WithdrawGuide: ChangingAction {
    typealias Subject = Guide
    static let permission = Permission.corridorsDecide
    static let help = ["reason": "What is wrong with it."]

    let reason: LongText

    func perform(
        on guide: Guide.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try guide.state.after("withdraw")
        try tx.update(guide, [.state(next)])
        return Recorded(as: "guide.withdrawn", state: next, facts: ["reason": .text(reason.text)])
    }
}
