import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority has granted the licence (Decree 620 Art. 7).
struct ApproveLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = [
        "number": "The number printed on the certificate.",
        "approved_on": "The day of the approval.",
        "valid_until": "The last day of validity, if the certificate states one.",
        "channels": "The channels granted, where they differ from those applied for.",
    ]

    let number: ShortText
    let approvedOn: CalendarDate
    let validUntil: CalendarDate?
    let channels: [CorridorChannel]?

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("approve")
        try LicenceTerm.check(from: approvedOn, until: validUntil)
        try tx.update(
            licence,
            [
                .state(next), .number(number), .approvedOn(approvedOn), .validUntil(validUntil),
                .decidedOn(approvedOn), .statedBy(context.caller.human),
            ]
        )
        if let channels { try tx.update(licence, [.channels(channels.asScope())]) }
        try tx.settle(AgencyDuties.licenceDecision, of: licence.id, with: context)
        try LicenceTerm.remind(of: licence.id, until: validUntil, in: &tx, with: context)
        return Recorded(as: "licence.approved", state: next)
    }
}
