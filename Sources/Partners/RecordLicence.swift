import Casework
import Ledger
import Postgres

/// Records the licence that the commerce authority granted (Decree 620 Art. 5 and 7).
struct RecordLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "number": "The number printed on the certificate.",
        "authority": "The commerce authority that granted it.",
        "approved_on": "The day of the approval.",
        "valid_until": "The last day of validity, if the certificate states one.",
    ]

    let number: Line
    let authority: Line
    let approvedOn: CalendarDate
    let validUntil: CalendarDate?

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        if let validUntil, validUntil < approvedOn {
            throw CommonRefusal.unfit.refusal(
                "The licence would end on \(validUntil), before its approval on \(approvedOn)."
            )
        }
        try tx.insert(
            id,
            [
                "number": number, "authority": authority, "approved_on": approvedOn,
                "valid_until": validUntil, "state": LicenceState.active,
            ]
        )
        return Recorded(
            as: "licence.recorded",
            state: LicenceState.active,
            facts: ["number": .text(number.text), "authority": .text(authority.text)]
        )
    }
}
