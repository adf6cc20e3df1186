import Core
import Model
import Postgres

/// Records that the worker was filed as staff abroad.
struct FilePersonnel: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "personnel_filed_on": "The day of the filing; not before the departure.",
        "personnel_receipt": "The number of the filing.",
    ]

    let personnelFiledOn: CalendarDate
    let personnelReceipt: ShortText

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("file-personnel")
        try leg.expect(
            "personnel_filed_on",
            personnelFiledOn,
            notBefore: leg.departedOn,
            with: context
        )
        let report = try leg.departureReport(
            step: "deployment.file-personnel",
            personnelOn: personnelFiledOn,
            in: tx,
            with: context
        )
        try tx.update(
            leg,
            [.personnelFiledOn(personnelFiledOn), .personnelReceipt(personnelReceipt)]
        )
        try tx.settle(.personnelFiling, of: leg.id, with: context)
        return Recorded(as: "deployment.personnel-filed", state: next, report: report)
    }
}
