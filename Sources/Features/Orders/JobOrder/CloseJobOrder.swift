import Core
import Model
import Postgres
import TransparencyLog

/// Closes an order whose workers are found, all of them or as many as came.
struct CloseJobOrder: Action {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage

    func perform(
        on id: ID<JobOrder>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let order = try JobOrderRow.find(id, in: tx)
        let next = try order.state.after("close")
        try tx.update(id, [.state(next)])
        try tx.settle(OrderDuty.orderCloses, of: id, with: context)
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
