import Core
import Model
import Postgres

/// Records that the worker has the money: whoever pays it out does not say so alone.
struct ConfirmRefund: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.rightsConfirm
    static let help = [
        "received": "How much the worker says to have received.",
        "refund_confirmed_language":
            "The language in which the worker was asked; one of the worker's.",
    ]

    let received: Money
    let refundConfirmedLanguage: Language

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("confirm-refund")
        guard try refundConfirmedLanguage.isUnderstood(by: line.languages(in: tx)) else {
            throw CommonRefusal.unfit.refusal(
                "The worker does not understand \(refundConfirmedLanguage)."
            )
        }
        guard let refunded = line.refunded, received.currency == refunded.currency,
            received.minorUnits >= refunded.minorUnits
        else {
            let paid = line.refunded.map(\.description) ?? "nothing"
            throw FeeRefusal.refundNotReceived.refusal(
                "\(paid) was paid out, and the worker has received \(received)."
            )
        }
        try tx.settle(FeesFeature.confirmationDuty, of: line.id, with: context)
        try tx.update(
            line,
            [
                .refundConfirmedOn(context.today),
                .refundConfirmedLanguage(refundConfirmedLanguage),
            ]
        )
        return Recorded(
            as: "fee.refund-confirmed",
            state: next
        )
    }
}
