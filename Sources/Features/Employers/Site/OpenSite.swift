import Core
import Model
import Postgres

/// Records a place where an employer's workers work.
struct OpenSite: Action {
    typealias Subject = Site
    static let permission = Permission.partnersManage
    static let help = [
        "employer_id": "Whose site it is.",
        "name": "What the employer calls it.",
        "country": "Where it lies: the destination of its cases.",
        "address": "The address to which a letter or an ambulance finds its way.",
        "time_zone": "The IANA name of its time zone, such as Asia/Tokyo.",
        "region": "Its region (ISO 3166-2), where minimum wages differ by region: JP-31.",
    ]

    let employerId: ID<Employer>
    let name: ShortText
    let country: Country
    let address: ShortText
    let timeZone: TimeZoneName
    let region: RegionCode?

    func perform(
        on id: ID<Site>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try region?.require(within: country)
        // Held until the commit, so that nobody closes the employer meanwhile.
        let employer = try tx.value(
            "SELECT state FROM employer WHERE id = \(employerId) FOR SHARE",
            as: EmployerState.self
        )
        guard let employer else {
            throw CommonRefusal.reference.refusal("No employer is \(employerId).")
        }
        guard !employer.isOver else {
            throw CommonRefusal.wrongState.refusal(
                "The employer is \(employer.rawValue): no site opens with it."
            )
        }
        try tx.insert(
            id,
            [
                .employer(employerId), .name(name), .country(country), .address(address),
                .timeZone(timeZone), .region(region), .state(.open),
            ]
        )
        return Recorded(
            as: "site.opened",
            state: SiteState.open
        )
    }
}
