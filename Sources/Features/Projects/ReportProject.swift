import Core
import Model
import Postgres

/// Records that the embassy was told of the project contract (Decree 527 Art. 16). The receipt speaks for itself, so no
/// second person is asked.
struct ReportProject: ChangingAction {
    typealias Subject = Project
    static let permission = Permission.partnersManage
    static let help = [
        "embassy_reported_on": "The day on which the embassy or consulate was told.",
        "embassy_receipt": "The embassy's receipt: its number or words.",
    ]

    let embassyReportedOn: CalendarDate
    let embassyReceipt: ShortText

    func perform(
        on project: Project.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try project.state.after("report-embassy")
        try context.requireNotInFuture("embassy_reported_on", embassyReportedOn)
        guard embassyReportedOn >= project.contractSignedOn else {
            throw CommonRefusal.unfit.refusal(
                "The contract was signed on \(project.contractSignedOn): it is not reported before, on "
                    + "\(embassyReportedOn)."
            )
        }
        try tx.update(
            project,
            [.embassyReportedOn(embassyReportedOn), .embassyReceipt(embassyReceipt)]
        )
        return Recorded(as: "project.embassy-reported", state: next)
    }
}
