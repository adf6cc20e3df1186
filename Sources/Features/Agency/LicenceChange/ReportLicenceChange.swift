import Core
import Model
import Postgres

/// Records that the authority was told of a change; the report says whether in time.
struct ReportLicenceChange: ChangingAction {
    typealias Subject = LicenceChange
    static let permission = Permission.partnersManage
    static let help = [
        "reported_on": "The day on which the authority received the report.",
        "receipt": "The authority's receipt.",
    ]

    let reportedOn: CalendarDate
    let receipt: ShortText

    func perform(
        on licenceChange: LicenceChange.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licenceChange.state.after("report")
        try context.requireNotInFuture("reported_on", reportedOn)
        var report = try RuleReport(step: "licence-change.report", on: context.today, in: tx)
        report.check(
            LicenceChangeReported.self,
            .init(dueOn: licenceChange.dueOn, reportedOn: reportedOn)
        )
        try report.require()
        try tx.update(licenceChange, [.state(next), .reportedOn(reportedOn), .receipt(receipt)])
        try tx.settle(AgencyDuties.changeReport, of: licenceChange.id, with: context)
        return Recorded(as: "licence-change.reported", state: next, report: report)
    }
}
