import Core
import Model
import Postgres
import TransparencyLog

/// Notes what the authority or the embassy says of a demand letter; whoever drafted it does not check it.
struct CheckAuthority: ChangingAction {
    typealias Subject = JobOrder
    static let permission = Permission.ordersCheck
    static let help = [
        "authority": "Who confirmed it: the embassy, the ministry, the register.",
        "reference": "Under which number or in which letter.",
        "checked_on": "The day of the confirmation.",
    ]

    let authority: ShortText
    let reference: ShortText
    let checkedOn: CalendarDate

    func perform(
        on order: JobOrder.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try order.state.after("check-authority")
        var report = RuleReport(step: "job-order.check-authority", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: order.madeBy, approver: context.caller.human)
        )
        try report.require()
        guard checkedOn <= context.today, order.signedOn.map({ $0 <= checkedOn }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "\(checkedOn) does not lie between the employer's signature and today."
            )
        }
        try tx.update(
            order,
            [
                .authority(authority), .authorityReference(reference),
                .authorityCheckedOn(checkedOn), .checkedBy(context.caller.human), .state(next),
            ]
        )
        return Recorded(
            as: "job-order.authority-checked",
            state: next,
            facts: ["authority": .text(authority.text), "reference": .text(reference.text)],
            report: report
        )
    }
}
