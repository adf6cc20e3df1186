import Core
import Model
import Postgres

/// Tells the reporter that the complaint was heard, and says whether that was in time.
struct AcknowledgeRightsCase: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("acknowledge")
        var report = try RuleReport(step: "rights-case.acknowledge", on: context.today, in: tx)
        report.check(
            ComplaintAnsweredInTime.self,
            .init([.init("acknowledged", due: row.acknowledgeDue, done: context.now)], context.now)
        )
        try tx.update(
            row,
            [
                .state(next), .acknowledgedAt(context.now),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        try tx.settle(.acknowledge, of: row.id, with: context)
        return Recorded(as: "rights-case.acknowledged", state: next, report: report)
    }
}
