import Core
import Model
import Postgres

/// Records what the insurer has paid on a claim; nothing, where it was declined.
struct SettleClaim: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "settled_on": "The day of the payment or of the decision; today at the latest.",
        "paid": "What was paid, in the policy's currency.",
    ]

    let settledOn: CalendarDate
    let paid: Money

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("settle")
        try settledOn.requireNotAfter(context.today)
        guard paid.currency == policy.currency, paid.minorUnits >= 0 else {
            throw CommonRefusal.unfit.refusal(
                "The policy is in \(policy.currency); \(paid) cannot be what it paid."
            )
        }
        try tx.update(
            policy,
            [.settledOn(settledOn), .settledMinor(paid.minorUnits), .state(next)]
        )
        if policy.kind == .krDepartureGuarantee {
            try tx.settle(KoreanStay.payout, of: policy.caseFile, with: context)
        }
        return Recorded(as: "policy.settled", state: next)
    }
}
