import Core
import Model
import Postgres
import TransparencyLog

/// Puts an open order on hold: no place is taken until it is resumed.
struct HoldJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = ["reason": "What it waits for."]

    let reason: LongText

    func perform(
        on jobOrder: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try jobOrder.state.after("hold")
        try tx.update(jobOrder, [.state(next), .holdReason(reason)])
        return Recorded(as: "job-order.held", state: next, facts: ["reason": .text(reason.text)])
    }
}
