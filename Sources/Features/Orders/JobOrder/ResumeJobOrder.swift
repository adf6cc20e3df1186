import Core
import Model
import Postgres

/// Takes an order off hold. What must hold for opening it must hold again.
struct ResumeJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersCheck

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after(
            "resume",
            to: order.filled == 0 ? .open : .partiallyFilled
        )
        let report = try JobOrderGate.report(on: order, order.id, as: context.today, in: tx)
        try report.require()
        try tx.update(order, [.state(next), .holdReason(nil)])
        return Recorded(as: "job-order.resumed", state: next, report: report)
    }
}
