import Core
import Model
import Postgres

/// Notes that no new case leads to a site.
struct CloseSite: ChangingAction {
    typealias Subject = Site
    static let permission = Permission.partnersManage

    func perform(
        on site: Site.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try site.state.after("close")
        try tx.update(site, [.state(next)])
        return Recorded(as: "site.closed", state: next)
    }
}
