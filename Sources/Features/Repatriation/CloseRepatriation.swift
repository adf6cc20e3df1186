import Core
import Model
import Postgres

/// Closes the way home: the worker says that all is settled, or a note says why nobody was heard.
struct CloseRepatriation: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "worker_confirms": "Whether the worker says that all is settled.",
        "note": "Why it is closed without the worker's word; it is sealed.",
    ]

    let workerConfirms: Bool
    let note: LongText?

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("close")
        guard workerConfirms || note != nil else {
            throw CommonRefusal.unfit.refusal(
                "The worker has not confirmed, and no note says why it is closed all the same."
            )
        }
        let report = try row.closingReport(in: tx, with: context)
        try tx.update(row, [.state(next), .closedAt(context.now)])
        return Recorded(as: "repatriation.closed", state: next, report: report)
    }
}
