import Core
import Model
import Postgres
import TransparencyLog

/// Records the ticket home, and says whether it came in time.
struct IssueTicket: Action {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "reference": "The number of the ticket or booking.",
        "cost": "What it cost; whoever was decided to own the cost pays it.",
    ]

    let reference: ShortText
    let cost: Money

    func perform(
        on id: ID<Repatriation>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try RepatriationRow.find(id, in: tx)
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
            id,
            [
                "state": next, "ticket_reference": reference, "ticketed_at": context.now,
                "cost_minor": cost.minorUnits, "cost_currency": cost.currency,
            ]
        )
        var reply: [String: JSON] = [:]
        reply["in_time"] = row.ticketDue.map { .bool(context.now <= $0) }
        reply["paid_by"] = row.costOwner.map { .text($0.rawValue) }
        try tx.settle(.ticket, of: id, with: context)
        return row.recorded(
            "repatriation.ticketed",
            next,
            ["reference": .text(reference.text), "cost": .text("\(cost)")],
            report: report,
            reply: reply
        )
    }
}
