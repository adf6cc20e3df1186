import Core
import Model
import Postgres

/// Records that a body agreed to be named to workers.
struct ConsentBody: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = [
        "consent_on": "The day on which it agreed.",
        "consent_evidence": "How it agreed: letter, mail, minutes.",
    ]

    let consentOn: CalendarDate
    let consentEvidence: ShortText

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try body.state.after("consent")
        try context.requireNotInFuture("consent_on", consentOn)
        try tx.update(
            body,
            [.state(next), .consentOn(consentOn), .consentEvidence(consentEvidence)]
        )
        return Recorded(as: "body.consented", state: next)
    }
}
