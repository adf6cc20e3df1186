import Agency
import Core
import Corridors
import Filings
import Model
import Postgres

/// Opens a job order: places may be taken from now on.
struct OpenJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersCheck

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after("open")
        // Held until the commit, so that nobody stops the licence, the corridor, the employer, the
        // contract or the project meanwhile; the employer by one opening alone, for two could each miss the other
        // under its permits.
        try LicenceInForce.hold(in: tx)
        try tx.hold(order.corridor)
        try tx.hold(order.employer, alone: true)
        if let cooperation = order.cooperation { try tx.hold(cooperation) }
        if let project = order.project { try tx.hold(project) }
        let report = try JobOrderGate.report(on: order, order.id, as: context.today, in: tx)
        try report.require()
        try tx.update(order, [.state(next)])
        try tx.open(
            OrderDuty.orderCloses,
            of: TaskPlace(order.id),
            by: order.closesOn,
            because: "The demand letter closes on \(order.closesOn).",
            with: context
        )
        let begin = max(order.opensOn, context.today)
        try tx.openFiling(
            .recruitment,
            of: .jobOrder(order.id),
            from: order.signedOn ?? context.today,
            by: begin,
            because: "Workers are recruited for the order from \(begin) on.",
            with: context
        )
        return Recorded(as: "job-order.opened", state: next, report: report)
    }
}
