import Core
import Filings
import Model
import Postgres
import TransparencyLog

/// Cancels an order that nobody holds a place of.
struct CancelJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = ["reason": "Why it comes to nothing."]

    let reason: LongText

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after("cancel")
        guard order.filled == 0 else {
            throw OrderRefusal.placesTaken.refusal("\(order.filled) places are taken.")
        }
        try tx.update(order, [.state(next)])
        try tx.drop(OrderDuty.orderCloses, of: order.id, with: context)
        try tx.voidFilings(
            .recruitment,
            of: .jobOrder(order.id),
            because: "The job order was cancelled.",
            with: context
        )
        return Recorded(as: "job-order.cancelled", state: next)
    }
}
