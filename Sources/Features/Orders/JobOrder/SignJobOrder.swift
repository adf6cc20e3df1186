import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Notes that the employer has signed the demand letter; no sub-agent signs it (R-AG-005).
struct SignJobOrder: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = [
        "employer_signatory": "Who signed for the employer, with the office held.",
        "signed_on": "The day of the signature.",
    ]

    let employerSignatory: ShortText
    let signedOn: CalendarDate

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after("sign")
        try context.requireNotInFuture("signed_on", signedOn)
        try order.requireLawfulTerms(on: context.today, in: tx)
        var report = try RuleReport(step: "job-order.sign", on: context.today, in: tx)
        try report.check(.sign, by: employerSignatory, in: tx)
        try report.require()
        try tx.update(
            order,
            [.employerSignatory(employerSignatory), .signedOn(signedOn), .state(next)]
        )
        return Recorded(as: "job-order.employer-signed", state: next, report: report)
    }
}
