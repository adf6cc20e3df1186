import Core
import Employers
import Model
import Postgres

/// Forms a crew for a site; members join, then leader and manager are named.
struct FormCrew: Action {
    typealias Subject = Crew
    static let permission = Permission.deploymentsPlan
    static let help = [
        "site_id": "Where the crew will work: an open site.",
        "name": "What the crew is called.",
        "size_most": "How many there may be.",
        "language": "The language in which the crew is led; every member must understand it.",
        "shift": "When it works, where that is settled.",
    ]
    static let ranges = ["size_most": 2...500]

    let siteId: ID<Site>
    let name: ShortText
    let sizeMost: Int
    let language: Language
    let shift: CrewShift?

    func perform(
        on id: ID<Crew>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.hold(siteId)
        let site = try tx.value(
            "SELECT state FROM site_known WHERE id = \(siteId)",
            as: String.self
        )
        guard let site else { throw CommonRefusal.reference.refusal("No site is \(siteId).") }
        guard site == "open" else {
            throw CommonRefusal.wrongState.refusal("The site is \(site).")
        }
        try tx.insert(
            id,
            [
                .site(siteId), .name(name), .sizeMost(sizeMost), .language(language), .shift(shift),
                .state(.forming),
            ]
        )
        return Recorded(as: "crew.formed", state: CrewState.forming)
    }
}
