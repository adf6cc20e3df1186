import Core
import Model
import Postgres
import TransparencyLog

/// Records the visa that an application has brought.
struct IssueVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
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
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let visa = try VisaRow.find(id, in: tx)
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
            id,
            [
                "number_sealed": sealed.sealed, "number_index": sealed.index,
                "valid_from": validFrom, "valid_until": validUntil,
                "class_code": classCode ?? visa.classCode, "issuer": issuer ?? visa.issuer,
                "entries": entries ?? visa.entries, "state": next,
            ]
        )
        try tx.openVisaExpiry(
            of: visa.place(id),
            in: visa.caseFile,
            until: validUntil,
            with: context
        )
        return visa.recorded(
            "visa.issued",
            next,
            ["from": .text("\(validFrom)"), "until": .text("\(validUntil)")]
        )
    }
}
