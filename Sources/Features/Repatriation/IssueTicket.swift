import Core
import Model
import Postgres

/// Records the ticket home, and says whether it came in time.
struct IssueTicket: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "ticket_reference": "The number of the ticket or booking.",
        "cost": "What it cost; whoever was decided to own the cost pays it.",
    ]

    let ticketReference: ShortText
    let cost: Money

    /// What whoever recorded the ticket is told.
    struct Reply: Codable, Sendable {
        /// Whether it came in time; none where nothing was urgent.
        let inTime: Bool?
        /// Who pays for it.
        let costOwner: CostOwner?
    }

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("ticket")
        guard !cost.isNegative else {
            throw CommonRefusal.unfit.refusal("A ticket for \(cost) costs less than nothing.")
        }
        let report = try row.ticketReport(
            step: "repatriation.ticket",
            ticketedAt: context.now,
            in: tx,
            with: context
        )
        try tx.update(
            row,
            [
                .state(next), .ticketReference(ticketReference), .ticketedAt(context.now),
                .costMinor(cost.minorUnits), .costCurrency(cost.currency),
            ]
        )
        try tx.settle(.ticket, of: row.id, with: context)
        return Recorded(
            as: "repatriation.ticketed",
            state: next,
            report: report,
            reply: Reply(
                inTime: row.ticketDue.map { context.now <= $0 },
                costOwner: row.costOwner
            )
        )
    }
}
