import Core
import Postgres
import TransparencyLog

/// Closes a case: with the worker's word, and by someone who did not work on it.
struct CloseRightsCase: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsClose
    static let help = ["outcome": "What came of it; it is sealed."]

    let outcome: Prose

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let row = try RightsCaseRow.find(id, in: tx)
        let next = try row.state.after("close")
        let report = row.closingReport(at: present)
        try report.demand()
        try tx.update(
            id,
            ["state": next, "closed_at": present.now, "closed_by": present.caller.human]
        )
        try tx.settle(.settlement, of: id, at: present)
        try tx.drop(.firstReport, of: id, at: present)
        return row.recorded(
            "rights-case.closed",
            next,
            ["outcome": .text(outcome.text)],
            report: report
        )
    }
}
