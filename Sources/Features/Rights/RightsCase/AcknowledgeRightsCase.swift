import Core
import Model
import Postgres

/// Tells the reporter that the complaint was heard, and says whether that was in time.
struct AcknowledgeRightsCase: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try RightsCaseRow.find(id, in: tx)
        let next = try row.state.after("acknowledge")
        var report = RuleReport(step: "rights-case.acknowledge", on: context.today)
        report.check(
            ComplaintAnsweredInTime.self,
            .init([.init("acknowledged", due: row.acknowledgeDue, done: context.now)], context.now)
        )
        try tx.update(
            id,
            [
                .state(next), .acknowledgedAt(context.now),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        try tx.settle(.acknowledge, of: id, with: context)
        return row.recorded("rights-case.acknowledged", next, report: report)
    }
}
