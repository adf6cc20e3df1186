import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Notes what the authority or the embassy says of a demand letter; whoever drafted it does not check it.
struct CheckAuthority: BySecondPerson {
    typealias Subject = JobOrder
    static let permission = Permission.ordersCheck
    static let verb = "check-authority"
    static let help = [
        "authority": "Who confirmed it: the embassy, the ministry, the register.",
        "authority_reference": "Under which number or in which letter.",
        "authority_checked_on": "The day of the confirmation.",
    ]

    let authority: ShortText
    let authorityReference: ShortText
    let authorityCheckedOn: CalendarDate

    static func first(_ order: JobOrder.Record) -> UUID? { order.madeBy }

    func perform(
        on order: JobOrder.Record,
        to next: JobOrderState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("authority_checked_on", authorityCheckedOn)
        guard order.signedOn.map({ $0 <= authorityCheckedOn }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "authority_checked_on is \(authorityCheckedOn), before the employer's signature."
            )
        }
        try tx.update(
            order,
            [
                .authority(authority), .authorityReference(authorityReference),
                .authorityCheckedOn(authorityCheckedOn), .checkedBy(context.caller.human),
                .state(next),
            ]
        )
        return Recorded(as: "job-order.authority-checked", state: next)
    }
}
