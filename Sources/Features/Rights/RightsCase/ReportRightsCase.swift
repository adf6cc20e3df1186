import Core
import Model
import Postgres
import TransparencyLog

/// Records the agency's first report to whoever complained: what is being done (R-CASE-002).
struct ReportRightsCase: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["report": "What the reporter was told; it is sealed."]

    let report: LongText

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try RightsCaseRow.find(id, in: tx)
        let next = try row.state.after("report")
        // The clock is that of the first report; later ones are told, and the first stays.
        let reportedAt = row.reportedAt ?? context.now
        let found = row.settlementReport(
            step: "rights-case.report",
            reportedAt: reportedAt,
            with: context
        )
        try tx.update(
            id,
            [.reportedAt(reportedAt), .handledBy(row.handlers(with: context.caller.human))]
        )
        try tx.settle(.firstReport, of: id, with: context)
        return row.recorded(
            "rights-case.reported",
            next,
            ["report": .text(report.text)],
            report: found
        )
    }
}
