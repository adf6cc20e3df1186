import Core
import Model
import Postgres
import TransparencyLog

/// Says in which region a site lies: its minimum wage may differ from the next one's.
struct LocateSite: Action {
    typealias Subject = Site
    static let permission = Permission.partnersManage
    static let help = ["region": "The region's code of ISO 3166-2, such as JP-31."]

    let region: RegionCode

    func perform(
        on id: ID<Site>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try SiteState.of(id, in: tx).after("locate")
        let country = try tx.value("SELECT country FROM site WHERE id = \(id)", as: Country.self)
        if let country { try region.require(within: country) }
        try tx.update(id, ["state": next, "region": region])
        return Recorded(
            as: "site.located",
            state: next,
            facts: ["region": .text(region.code)]
        )
    }
}
