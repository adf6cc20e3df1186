import Core
import Model
import Postgres

/// Records what the insurer has paid on a claim; nothing, where it was declined.
struct SettleClaim: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "settled_on": "The day of the payment or of the decision; today at the latest.",
        "settled": "What was paid, in the policy's currency.",
    ]

    let settledOn: CalendarDate
    let settled: Money

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("settle")
        try context.requireNotInFuture("settled_on", settledOn)
        guard settled.currency == policy.currency, settled.minorUnits >= 0 else {
            throw CommonRefusal.unfit.refusal(
                "The policy is in \(policy.currency); \(settled) cannot be what it paid."
            )
        }
        try tx.update(
            policy,
            [.settledOn(settledOn), .settledMinor(settled.minorUnits), .state(next)]
        )
        if policy.kind == .krDepartureGuarantee {
            try tx.settle(KoreanStay.payout, of: policy.caseFile, with: context)
        }
        return Recorded(as: "policy.settled", state: next)
    }
}
