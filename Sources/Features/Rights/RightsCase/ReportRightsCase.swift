import Core
import Model
import Postgres
import TransparencyLog

/// Records the agency's first report to whoever complained: what is being done (R-CASE-002).
struct ReportRightsCase: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["report": "What the reporter was told; it is sealed."]

    let report: LongText

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("report")
        // The clock is that of the first report; later ones are told, and the first stays.
        let reportedAt = row.reportedAt ?? context.now
        let found = try row.settlementReport(
            step: "rights-case.report",
            reportedAt: reportedAt,
            in: tx,
            with: context
        )
        try tx.update(
            row,
            [.reportedAt(reportedAt), .handledBy(row.handlers(with: context.caller.human))]
        )
        try tx.settle(.firstReport, of: row.id, with: context)
        return Recorded(as: "rights-case.reported", state: next, report: found)
    }
}
