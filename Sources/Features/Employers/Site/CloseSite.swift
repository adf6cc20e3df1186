import Core
import Model
import Postgres

/// Notes that no new case leads to a site.
struct CloseSite: Action {
    typealias Subject = Site
    static let permission = Permission.partnersManage

    func perform(
        on id: ID<Site>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try SiteState.of(id, in: tx).after("close")
        try tx.update(id, ["state": next])
        return Recorded(as: "site.closed", state: next)
    }
}
