import Core
import Model
import Postgres

/// Records that the employer was told; never without the worker's word.
struct NotifyEmployer: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("notify-employer")
        let report = try row.noticeReport(in: tx, with: context)
        try report.require()
        try tx.update(row, [.handledBy(row.handlers(with: context.caller.human))])
        return Recorded(as: "rights-case.employer-notified", state: next, report: report)
    }
}
