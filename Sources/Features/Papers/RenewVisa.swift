import Core
import Model
import Postgres
import TransparencyLog

/// Records the paper that continues a stay; the old one is renewed, the new one stands.
struct RenewVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = [
        "number": "The number on the new paper; it is sealed.",
        "valid_from": "Its first day.",
        "valid_until": "Its last day, after that of the old one.",
        "class_code": "Its class, where it is another.",
        "days_used_before": "Days spent in this status before the new paper.",
    ].merging(VisaEntries.help) { own, _ in own }

    let number: ShortText
    let validFrom: CalendarDate
    let validUntil: CalendarDate
    let classCode: ShortText?
    let daysUsedBefore: Int?
    let issuer: ShortText?
    let entries: VisaEntries?

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let visa = try VisaRow.find(id, in: tx)
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
        try tx.update(id, ["state": next])
        try tx.insert(
            new,
            [
                "person_id": visa.person, "case_file_id": visa.caseFile, "country": visa.country,
                "class_code": classCode ?? visa.classCode, "number_sealed": sealed.sealed,
                "number_index": sealed.index, "valid_from": validFrom, "valid_until": validUntil,
                "issuer": issuer, "entries": entries, "days_used_before": daysUsedBefore,
                "entered_on": visa.enteredOn,
                "renews_id": id, "state": VisaState.residenceCard,
            ]
        )
        try tx.settle(PapersFeature.visaExpiry, of: id, with: context)
        try tx.openVisaExpiry(
            of: visa.place(new),
            in: visa.caseFile,
            until: validUntil,
            with: context
        )
        return visa.recorded(
            "visa.renewed",
            next,
            ["visa": .text("\(new)"), "until": .text("\(validUntil)")],
            reply: ["visa": .text("\(new)")]
        )
    }
}
