import Core
import Model
import Postgres
import TransparencyLog

/// Records that a body agreed to be named to workers.
struct ConsentBody: Action {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = [
        "consent_on": "The day on which it agreed.",
        "evidence": "How it agreed: letter, mail, minutes.",
    ]

    let consentOn: CalendarDate
    let evidence: ShortText

    func perform(
        on id: ID<Body>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try BodyState.of(id, in: tx).after("consent")
        guard consentOn <= context.today else {
            throw CommonRefusal.unfit.refusal("A consent of \(consentOn) has not been given yet.")
        }
        try tx.update(
            id,
            ["state": next, "consent_on": consentOn, "consent_evidence": evidence]
        )
        return Recorded(
            as: "body.consented",
            state: next,
            facts: ["consent_on": .text("\(consentOn)"), "evidence": .text(evidence.text)]
        )
    }
}
