import Core
import Model
import Postgres
import TransparencyLog

/// Takes a guide back: nobody is handed it any more.
struct WithdrawGuide: Action {
    typealias Subject = Guide
    static let permission = Permission.corridorsDecide
    static let help = ["reason": "What is wrong with it."]

    let reason: LongText

    func perform(
        on id: ID<Guide>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try tx.find(id).state.after("withdraw")
        try tx.update(id, [.state(next)])
        return Recorded(as: "guide.withdrawn", state: next, facts: ["reason": .text(reason.text)])
    }
}
