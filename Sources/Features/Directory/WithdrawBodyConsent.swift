import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a body would no longer be named: from now on nobody is sent to it.
struct WithdrawBodyConsent: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = ["reason": "What it said."]

    let reason: LongText

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try body.state.after("withdraw-consent")
        try tx.update(body, [.state(next), .consentOn(nil), .consentEvidence(nil)])
        return Recorded(
            as: "body.consent-withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
