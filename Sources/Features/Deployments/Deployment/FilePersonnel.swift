import Core
import Model
import Postgres

/// Records that the worker was filed as staff abroad.
struct FilePersonnel: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "filed_on": "The day of the filing; not before the departure.",
        "receipt": "The number of the filing.",
    ]

    let filedOn: CalendarDate
    let receipt: ShortText

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("file-personnel")
        try leg.expect("filed_on", filedOn, notBefore: leg.departedOn, with: context)
        let report = try leg.departureReport(
            step: "deployment.file-personnel",
            personnelOn: filedOn,
            in: tx,
            with: context
        )
        try tx.update(leg, [.personnelFiledOn(filedOn), .personnelReceipt(receipt)])
        try tx.settle(.personnelFiling, of: leg.id, with: context)
        return Recorded(as: "deployment.personnel-filed", state: next, report: report)
    }
}
