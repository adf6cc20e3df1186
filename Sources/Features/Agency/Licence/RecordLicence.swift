import Core
import Model
import Postgres

/// Records the licence of an agency that is already licensed (Decree 620 Art. 5 and 7).
///
/// It counts once a second person has confirmed it. What the body leaves open stays open: R-AG-001 shows
/// it, and `licence complete` fills it in.
struct RecordLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "number": "The number printed on the certificate.",
        "authority": "The commerce authority that granted it.",
        "approved_on": "The day of the approval.",
        "valid_until": "The last day of validity, if the certificate states one.",
        "channels": "The channels that the certificate covers; corridors name theirs.",
        "credit_code": "The agency's unified social credit code.",
        "legal_representative": "The agency's legal representative.",
        "paid_in_capital": "The paid-in capital, in CNY.",
    ]

    let number: ShortText
    let authority: ShortText
    let approvedOn: CalendarDate
    let validUntil: CalendarDate?
    let channels: [CorridorChannel]?
    let creditCode: CreditCode?
    let legalRepresentative: ShortText?
    let paidInCapital: Money?

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try LicenceTerm.check(from: approvedOn, until: validUntil)
        try tx.insert(
            id,
            [
                .number(number), .authority(authority), .approvedOn(approvedOn),
                .validUntil(validUntil), .channels(channels?.asScope()), .creditCode(creditCode),
                .legalRepresentative(legalRepresentative),
                .paidInCapitalMinor(paidInCapital?.fen(of: "paid-in capital")),
                .decidedOn(approvedOn), .statedBy(context.caller.human),
                .state(.recorded),
            ]
        )
        return Recorded(as: "licence.recorded", state: LicenceState.recorded)
    }
}
