import Core
import Model
import Postgres

/// Gives out the reviewer's narrative; who read it, and why, stays on the record.
struct ReadCheckNarrative: ChangingAction {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview
    static let help = ["purpose": "Why it is read; the event keeps it."]

    let purpose: ShortText

    /// What the reviewer wrote.
    struct Reply: Codable, Sendable {
        let narrative: String
    }

    func perform(
        on check: SanctionCheck.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard let sealed = check.narrativeSealed else {
            throw CommonRefusal.unfit.refusal("Nobody has reviewed the check yet.")
        }
        let text: String
        do {
            text = try context.vault.open(
                sealed,
                of: check.keyHolder,
                for: SealedPlaces.narrative,
                with: context,
                in: tx
            )
        } catch VaultError.erased {
            throw ScreeningRefusal.erased.refusal("The key of \(check.id)'s subject was destroyed.")
        }
        try tx.update(check, [])
        return Recorded(
            as: "sanction-check.read",
            state: check.state,
            reply: Reply(narrative: text)
        )
    }
}
