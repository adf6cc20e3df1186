import Core
import Model
import Postgres
import TransparencyLog

/// Records that embassy or authorities were told, and whether that was in time (R-CN-033).
struct NotifyOfIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = [
        "whom": "Who was told: the embassy or consulate, or the authorities at home.",
        "proof": "What shows it: the number, the officer who took it, the message sent.",
        "told_at": "When they were told, where that was not just now; not before it was heard of.",
    ]

    let whom: Recipient
    let proof: ShortText
    let toldAt: Instant?

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("notify")
        if let first = row.toldAt(whom) {
            // The first report counts; what comes after it is a continuing one.
            throw CommonRefusal.duplicate.refusal(
                "The \(whom.rawValue) was told at \(first): homeward incident follow-up …"
            )
        }
        let told = toldAt ?? context.now
        guard row.heardAt <= told, told <= context.now else {
            throw CommonRefusal.unfit.refusal(
                "It was heard of at \(row.heardAt), told at \(told), and now is \(context.now)."
            )
        }
        try tx.update(row.id, whom.told(at: told, proof: proof))
        try tx.settle(whom.duty, of: row.id, with: context)
        return Recorded(
            as: "incident.notified",
            state: next,
            facts: ["told_at": .text("\(told)")],
            report: try row.noticeReport(
                step: "incident.notify",
                and: (whom, told),
                in: tx,
                with: context
            )
        )
    }
}
