import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a body would no longer be named: from now on nobody is sent to it.
struct WithdrawBodyConsent: Action {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = ["reason": "What it said."]

    let reason: LongText

    func perform(
        on id: ID<Body>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try BodyState.of(id, in: tx).after("withdraw-consent")
        try tx.update(id, ["state": next, "consent_on": nil, "consent_evidence": nil])
        return Recorded(
            as: "body.consent-withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
