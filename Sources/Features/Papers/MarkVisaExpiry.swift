import Core
import Model
import Postgres
import TransparencyLog

/// Marks a visa as expiring or expired, as its last day says.
struct MarkVisaExpiry: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let visa = try VisaRow.find(id, in: tx)
        _ = try visa.state.after("mark-expiry")
        let isOver = try ExpiryWindow.requireNews(
            visa.validUntil,
            on: context.today,
            isMarked: visa.state == .expiring
        )
        let next = try visa.state.after("mark-expiry", to: isOver ? .expired : .expiring)
        try tx.update(id, ["state": next])
        return visa.recorded(isOver ? "visa.expired" : "visa.expiring", next)
    }
}
