import Core
import Model
import Postgres

/// Records an employer's permit to hire foreigners, with its days and its quota (Decree 620 Art. 22).
struct RecordEmployerPermit: Action {
    typealias Subject = EmployerPermit
    static let permission = Permission.partnersManage
    static let help = [
        "employer_id": "The employer.",
        "country": "The destination whose authority gave it.",
        "programme": "The programme that it is for; every one of the country when not given.",
        "number": "The number on the permit.",
        "authority": "Who gave it.",
        "valid_from": "The first day.",
        "valid_until": "The last day.",
        "quota": "How many workers it allows, where it sets a number.",
        "evidence": "Where the copy lies, and how it was checked.",
    ]
    static let ranges = ["quota": 0...100_000_000]

    let employerId: ID<Employer>
    let country: Country
    let programme: ShortText?
    let number: ShortText
    let authority: ShortText
    let validFrom: CalendarDate
    let validUntil: CalendarDate
    let quota: Int?
    let evidence: LongText?

    func perform(
        on id: ID<EmployerPermit>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try employerId.hold(in: tx)
        try tx.insert(
            id,
            [
                .employer(employerId), .country(country), .programme(programme), .number(number),
                .authority(authority), .validFrom(validFrom), .validUntil(validUntil),
                .quota(quota), .evidence(evidence), .state(.valid),
            ]
        )
        return Recorded(as: "employer-permit.recorded", state: EmployerPermitState.valid)
    }
}
