import Core
import Model
import Postgres

/// Records that the embassy or consulate was told of the worker (Decree 620 Art. 14).
struct ReportEmbassy: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "embassy_reported_on": "The day of the report; not before the departure.",
        "embassy_receipt": "What shows it: the number or the officer who took it.",
    ]

    let embassyReportedOn: CalendarDate
    let embassyReceipt: ShortText

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("report-embassy")
        try leg.expect(
            "embassy_reported_on",
            embassyReportedOn,
            notBefore: leg.departedOn,
            with: context
        )
        let report = try leg.departureReport(
            step: "deployment.report-embassy",
            embassyOn: embassyReportedOn,
            in: tx,
            with: context
        )
        try tx.update(
            leg,
            [.embassyReportedOn(embassyReportedOn), .embassyReceipt(embassyReceipt)]
        )
        try tx.settle(.embassyReport, of: leg.id, with: context)
        return Recorded(as: "deployment.embassy-reported", state: next, report: report)
    }
}
