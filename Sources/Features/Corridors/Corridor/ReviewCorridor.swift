import Core
import Model
import Postgres

/// Takes a corridor under review, with what speaks for opening it.
struct ReviewCorridor: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage
    static let help = [
        "evidence": "What shows that workers may lawfully go this way.",
        "source": "Where that is written: the document, its number and date.",
        "approval_reference": "The reference of a specific approval (Decree 620 Art. 51).",
        "agreement_reference": "The agreement of the two states, with its date.",
        "agreement_id":
            "The agreement on record that the corridor rests on; its parties are both ends.",
        "sender_accreditation": "The sender's accreditation, or the designated public body.",
    ]

    let evidence: LongText
    let source: ShortText
    let approvalReference: ShortText?
    let agreementReference: ShortText?
    let agreementId: ID<Agreement>?
    let senderAccreditation: ShortText?

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try corridor.state.after("review")
        try requireAgreement(of: corridor, in: tx)
        try tx.stand(
            corridor.id,
            in: next,
            from: context.today,
            because: evidence,
            source: source,
            with: context
        )
        try tx.update(
            corridor,
            [
                .state(next), .evidence(evidence), .reviewedBy(context.caller.human),
                .openedBy(nil),
                // What an earlier review recorded stays until another one takes its place.
                .approvalReference(approvalReference ?? corridor.approvalReference),
                .agreementReference(agreementReference ?? corridor.agreementReference),
                .agreement(agreementId ?? corridor.agreement),
                .senderAccreditation(senderAccreditation ?? corridor.senderAccreditation),
            ]
        )
        return Recorded(as: "corridor.reviewed", state: next)
    }

    /// An agreement between others says nothing of this way. That it is in force is asked at the opening.
    private func requireAgreement(
        of corridor: Corridor.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        guard let agreementId else { return }
        let agreement = try tx.known(agreementId)
        let ends = [corridor.origin, corridor.destination]
        guard ends.allSatisfy(agreement.parties.contains) else {
            let parties = agreement.parties.map(\.alpha2).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "\(agreement.words) is between \(parties); the corridor leads from \(corridor.words)."
            )
        }
    }
}
