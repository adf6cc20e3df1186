import Core
import Model
import Postgres

/// The first person's word on a check: what is proposed, and why. The second person decides.
struct ReviewCheck: ChangingAction {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview
    static let help = [
        "proposal": "What the hits are.",
        "narrative": "What was compared and what speaks for it; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.narrative]

    let proposal: ReviewProposal
    let narrative: LongText

    func perform(
        on check: SanctionCheck.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try check.state.after("review")
        let sealed = try context.vault.seal(
            narrative.text,
            of: check.keyHolder,
            for: SealedPlaces.narrative,
            with: context,
            in: &tx
        )
        try tx.update(
            check,
            [
                .state(next), .proposal(proposal), .proposedBy(context.caller.human),
                .narrativeSealed(sealed),
            ]
        )
        return Recorded(as: "sanction-check.reviewed", state: next)
    }
}
