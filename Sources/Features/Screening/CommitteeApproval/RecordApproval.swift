import Core
import Model
import Postgres

/// Records the Committee's determination for whoever bears this name and birth date in the passport.
struct RecordApproval: Action {
    typealias Subject = CommitteeApproval
    static let permission = Permission.screeningLoad
    static let help = [
        "reference": "The Committee's reference, as on its letter.",
        "decided_on": "The day of the determination.",
        "valid_until": "Its last day.",
        "purpose": "What the Committee found the employment to be required for.",
        "family_name": "The holder's family name as the passport spells it.",
        "given_name":
            "The holder's given names as the passport spells them; none where there are none.",
        "birth_date": "The holder's day of birth, or as much of it as the passport states.",
    ]
    static let unsaid: [any CodingKey] = [
        CodingKeys.familyName, CodingKeys.givenName, CodingKeys.birthDate,
    ]

    let reference: ShortText
    let decidedOn: CalendarDate
    let validUntil: CalendarDate
    let purpose: ShortText
    let familyName: ShortText
    let givenName: ShortText?
    let birthDate: BirthDate

    func perform(
        on id: ID<CommitteeApproval>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("decided_on", decidedOn)
        guard decidedOn <= validUntil else {
            throw CommonRefusal.unfit.refusal(
                "It would be valid until \(validUntil), before its day, \(decidedOn)."
            )
        }
        try tx.insert(
            id,
            [
                .reference(reference), .decidedOn(decidedOn), .validUntil(validUntil),
                .purpose(purpose), .familyName(familyName.text.uppercased()),
                .givenName(givenName?.text.uppercased()), .birthDate(birthDate),
                .madeBy(context.caller.human), .state(.recorded),
            ]
        )
        return Recorded(as: "committee-approval.recorded", state: CommitteeApprovalState.recorded)
    }
}
