import Core
import Model
import Postgres
import TransparencyLog

/// Records the ticket home, and says whether it came in time.
struct IssueTicket: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "reference": "The number of the ticket or booking.",
        "cost": "What it cost; whoever was decided to own the cost pays it.",
    ]

    let reference: ShortText
    let cost: Money

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("ticket")
        guard !cost.isNegative else {
            throw CommonRefusal.unfit.refusal("A ticket for \(cost) costs less than nothing.")
        }
        let report = row.ticketReport(
            step: "repatriation.ticket",
            ticketedAt: context.now,
            with: context
        )
        try tx.update(
            row,
            [
                .state(next), .ticketReference(reference), .ticketedAt(context.now),
                .costMinor(cost.minorUnits), .costCurrency(cost.currency),
            ]
        )
        var reply: [String: JSON] = [:]
        reply["in_time"] = row.ticketDue.map { .bool(context.now <= $0) }
        reply["paid_by"] = row.costOwner.map { .text($0.rawValue) }
        try tx.settle(.ticket, of: row.id, with: context)
        return Recorded(as: "repatriation.ticketed", state: next, report: report, reply: reply)
    }
}
