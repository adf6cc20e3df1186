import Core
import Model
import Postgres
import TransparencyLog

/// Takes a body off the directory until it is admitted again.
struct SuspendBody: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = ["reason": "What has come to light: nobody answers, it asks for money."]

    let reason: LongText

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try body.state.after("suspend")
        try tx.update(body, [.state(next)])
        return Recorded(as: "body.suspended", state: next, facts: ["reason": .text(reason.text)])
    }
}
