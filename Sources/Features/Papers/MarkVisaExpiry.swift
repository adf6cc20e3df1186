import Core
import Model
import Postgres

/// Marks a visa as expiring or expired, as its last day says.
struct MarkVisaExpiry: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try visa.state.after("mark-expiry")
        let isOver = try ExpiryWindow.requireNews(
            visa.validUntil,
            on: context.today,
            isMarked: visa.state == .expiring
        )
        let next = try visa.state.after("mark-expiry", to: isOver ? .expired : .expiring)
        try tx.update(visa, [.state(next)])
        return Recorded(as: isOver ? "visa.expired" : "visa.expiring", state: next)
    }
}
