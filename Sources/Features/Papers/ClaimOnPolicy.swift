import Core
import Model
import Postgres

/// Records a claim. What happened is sealed: it is a matter of health more often than not.
struct ClaimOnPolicy: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "claimed_on": "The day of the claim; today at the latest.",
        "claim": "What happened; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.claim]

    let claimedOn: CalendarDate
    let claim: LongText

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("claim")
        try context.requireNotInFuture("claimed_on", claimedOn)
        let sealed = try context.vault.seal(
            claim.text,
            of: policy.person,
            for: SealedPlace.claim,
            with: context,
            in: &tx
        )
        try tx.update(policy, [.claimedOn(claimedOn), .claimSealed(sealed), .state(next)])
        return Recorded(as: "policy.claimed", state: next)
    }
}
