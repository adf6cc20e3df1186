import Core
import Model
import Postgres

/// Records the residence card or the work permit that follows the entry; its days count from then on.
struct RecordCard: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = [
        "number": "The number on the card; it is sealed.",
        "valid_until": "The last day of the stay as the card says it.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.number]

    let number: ShortText
    let validUntil: CalendarDate

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("record-card")
        if let entered = visa.enteredOn, validUntil < entered {
            throw CommonRefusal.unfit.refusal(
                "The card would end on \(validUntil), before the entry on \(entered)."
            )
        }
        let sealed = try SealedNumber(
            number,
            of: visa.person,
            for: SealedPlace.visaNumber,
            with: context,
            in: &tx
        )
        try tx.update(
            visa,
            [
                .numberSealed(sealed.sealed), .numberIndex(sealed.index), .validUntil(validUntil),
                .state(next),
            ]
        )
        try tx.settle(PapersFeature.visaExpiry, of: visa.id, with: context)
        try tx.openVisaExpiry(
            of: visa.place,
            in: visa.caseFile,
            until: validUntil,
            with: context
        )
        return Recorded(as: "visa.card-recorded", state: next)
    }
}
