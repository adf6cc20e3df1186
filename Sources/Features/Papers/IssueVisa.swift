import Core
import Model
import Postgres

/// Records the visa that an application has brought.
struct IssueVisa: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let unsaid: [any CodingKey] = [CodingKeys.number]
    static let help = [
        "number": "The number on the paper; it is sealed.",
        "valid_from": "Its first day.",
        "valid_until": "Its last day.",
        "class_code": "The class as the paper says it, where it is not the one applied for.",
    ].merging(VisaEntries.help) { own, _ in own }

    let number: ShortText
    let validFrom: CalendarDate
    let validUntil: CalendarDate
    let classCode: ShortText?
    let issuer: ShortText?
    let entries: VisaEntries?

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("issue")
        guard validFrom <= validUntil else {
            throw CommonRefusal.unfit.refusal("It would end on \(validUntil), before \(validFrom).")
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
                .numberSealed(sealed.sealed), .numberIndex(sealed.index), .validFrom(validFrom),
                .validUntil(validUntil), .classCode(classCode ?? visa.classCode),
                .issuer(issuer ?? visa.issuer), .entries(entries ?? visa.entries), .state(next),
            ]
        )
        try tx.openVisaExpiry(
            of: visa.place,
            in: visa.caseFile,
            until: validUntil,
            with: context
        )
        return Recorded(as: "visa.issued", state: next)
    }
}
