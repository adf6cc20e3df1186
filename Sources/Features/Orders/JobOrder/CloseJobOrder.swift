import Core
import Model
import Postgres
import TransparencyLog

/// Closes an order whose workers are found, all of them or as many as came.
struct CloseJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after("close")
        try tx.update(order, [.state(next)])
        try tx.settle(OrderDuty.orderCloses, of: order.id, with: context)
        return Recorded(
            as: "job-order.closed",
            state: next,
            facts: [
                "filled": .integer(Int64(order.filled)),
                "headcount": .integer(Int64(order.headcount)),
            ]
        )
    }
}
