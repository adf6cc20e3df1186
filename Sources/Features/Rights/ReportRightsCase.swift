import Core
import Postgres
import TransparencyLog

/// Records the agency's first report to whoever complained: what is being done (R-CASE-002).
struct ReportRightsCase: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["report": "What the reporter was told; it is sealed."]

    let report: Prose

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let row = try RightsCaseRow.find(id, in: tx)
        let next = try row.state.after("report")
        // The clock is that of the first report; later ones are told, and the first stays.
        let reportedAt = row.reportedAt ?? present.now
        let found = row.settlementReport(
            step: "rights-case.report",
            reportedAt: reportedAt,
            at: present
        )
        try tx.update(
            id,
            ["reported_at": reportedAt, "handled_by": row.handlers(with: present.caller.human)]
        )
        try tx.settle(.firstReport, of: id, at: present)
        return row.recorded(
            "rights-case.reported",
            next,
            ["report": .text(report.text)],
            report: found
        )
    }
}
