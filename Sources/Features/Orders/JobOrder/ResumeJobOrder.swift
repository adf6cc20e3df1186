import Core
import Model
import Postgres

/// Takes an order off hold. What must hold for opening it must hold again.
struct ResumeJobOrder: Action {
    typealias Subject = JobOrder
    static let permission = Permission.ordersCheck

    func perform(
        on id: ID<JobOrder>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let order = try JobOrderRow.find(id, in: tx)
        let next = try order.state.after(
            "resume",
            to: order.filled == 0 ? .open : .partiallyFilled
        )
        let report = try JobOrderGate.report(on: order, id, as: context.today, in: tx)
        try report.require()
        try tx.update(id, [.state(next), .holdReason(nil)])
        return Recorded(as: "job-order.resumed", state: next, report: report)
    }
}
