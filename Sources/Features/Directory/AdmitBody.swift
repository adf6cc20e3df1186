import Core
import Model
import Postgres

/// Puts a suspended body on the directory again; a diaspora body must have agreed anew, and none is
/// admitted that two people found on the United Nations list.
struct AdmitBody: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersApprove
    static let help = [
        "reason": "What has been put right.",
        "consent_on": "The day on which it agreed anew, where it had taken its word back.",
        "consent_evidence": "How it agreed.",
    ]

    let reason: LongText
    let consentOn: CalendarDate?
    let consentEvidence: ShortText?

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try body.state.after("admit")
        try body.id.refuseWhereMeant(in: tx)
        var agreedOn = body.consentOn
        if let consentOn, let consentEvidence {
            try tx.update(body, [.consentOn(consentOn), .consentEvidence(consentEvidence)])
            agreedOn = consentOn
        }
        guard body.kind != .diasporaBody || agreedOn != nil else {
            throw DirectoryRefusal.noConsent.refusal(
                "A diaspora body is named to workers only with its own word."
            )
        }
        try tx.update(body, [.state(next)])
        return Recorded(as: "body.admitted", state: next)
    }
}
