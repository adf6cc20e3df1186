import Core
import Model
import Postgres
import TransparencyLog

/// Says in which region a site lies: its minimum wage may differ from the next one's.
struct LocateSite: ChangingAction {
    typealias Subject = Site
    static let permission = Permission.partnersManage
    static let help = ["region": "The region's code of ISO 3166-2, such as JP-31."]

    let region: RegionCode

    func perform(
        on site: Site.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try site.state.after("locate")
        try region.require(within: site.country)
        try tx.update(site, [.state(next), .region(region)])
        return Recorded(as: "site.located", state: next)
    }
}
