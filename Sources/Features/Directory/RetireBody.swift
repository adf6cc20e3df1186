import Core
import Model
import Postgres
import TransparencyLog

/// Takes a body off the directory for good.
struct RetireBody: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = ["reason": "Why: closed, merged, never answered."]

    let reason: LongText

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try body.state.after("retire")
        try tx.update(body, [.state(next)])
        return Recorded(as: "body.retired", state: next, facts: ["reason": .text(reason.text)])
    }
}
