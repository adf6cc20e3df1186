import Core
import Model
import Postgres
import TransparencyLog

/// Records the paper that continues a stay; the old one is renewed, the new one stands.
struct RenewVisa: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let unsaid: [any CodingKey] = [CodingKeys.number]
    static let help = [
        "number": "The number on the new paper; it is sealed.",
        "valid_from": "Its first day.",
        "valid_until": "Its last day, after that of the old one.",
        "class_code": "Its class, where it is another.",
        "days_used_before": "Days spent in this status before the new paper.",
    ].merging(VisaEntries.help) { own, _ in own }
    static let ranges = ["days_used_before": VisaDetails.daysUsed]

    let number: ShortText
    let validFrom: CalendarDate
    let validUntil: CalendarDate
    let classCode: ShortText?
    let daysUsedBefore: Int?
    let issuer: ShortText?
    let entries: VisaEntries?

    /// What whoever has recorded the paper that continues a stay is told.
    struct Reply: Codable, Sendable {
        /// The new paper.
        let visaId: ID<Visa>
    }

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("renew")
        guard validFrom <= validUntil, validUntil > visa.validUntil ?? .earliest else {
            throw CommonRefusal.unfit.refusal(
                "A renewal from \(validFrom) to \(validUntil) prolongs nothing: the old paper ends on "
                    + "\(visa.validUntil.map { "\($0)" } ?? "no day")."
            )
        }
        let sealed = try SealedNumber(
            number,
            of: visa.person,
            for: SealedPlace.visaNumber,
            with: context,
            in: &tx
        )
        let new = context.newID(Visa.self)
        // The old one first: a card that keeps its number may stand only once.
        try tx.update(visa, [.state(next)])
        try tx.insert(
            new,
            [
                .person(visa.person), .caseFile(visa.caseFile), .country(visa.country),
                .classCode(classCode ?? visa.classCode), .numberSealed(sealed.sealed),
                .numberIndex(sealed.index), .validFrom(validFrom), .validUntil(validUntil),
                .issuer(issuer), .entries(entries), .daysUsedBefore(daysUsedBefore),
                .enteredOn(visa.enteredOn), .renews(visa.id), .state(.residenceCard),
            ]
        )
        try tx.settle(PapersFeature.visaExpiry, of: visa.id, with: context)
        try tx.openVisaExpiry(
            of: TaskPlace(new, about: visa.person, in: visa.caseFile),
            in: visa.caseFile,
            until: validUntil,
            with: context
        )
        return Recorded(
            as: "visa.renewed",
            state: next,
            facts: ["visa_id": .text("\(new)")],
            reply: Reply(visaId: new)
        )
    }
}
