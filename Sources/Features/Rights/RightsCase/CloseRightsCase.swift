import Core
import Model
import Postgres
import TransparencyLog

/// Closes a case: with the worker's word, and by someone who did not work on it.
struct CloseRightsCase: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsClose
    static let help = ["outcome": "What came of it; it is sealed."]

    let outcome: LongText

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("close")
        let report = try row.closingReport(in: tx, with: context)
        try report.require()
        try tx.update(row, [.state(next), .closedAt(context.now), .closedBy(context.caller.human)])
        try tx.settle(.settlement, of: row.id, with: context)
        try tx.drop(.firstReport, of: row.id, with: context)
        try tx.drop(.safeContact, of: row.id, with: context)
        return Recorded(as: "rights-case.closed", state: next, report: report)
    }
}
