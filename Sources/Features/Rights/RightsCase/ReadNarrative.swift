import Core
import Model
import Postgres

/// Gives out the narrative and the safe contact; who read them, and why, stays on the record.
struct ReadNarrative: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["purpose": "Why they are read; the event keeps it."]

    let purpose: ShortText

    /// What the reporter said, and how the worker is reached safely.
    struct Reply: Codable, Sendable {
        let narrative: String
        let safeContact: String?
    }

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let reply: Reply
        do {
            reply = Reply(
                narrative: try SealedPlace.narrative.open(
                    row.narrativeSealed,
                    of: row.person,
                    with: context,
                    in: tx
                ),
                safeContact: try row.safeContactSealed.map {
                    try SealedPlace.safeContact.open($0, of: row.person, with: context, in: tx)
                }
            )
        } catch VaultError.erased {
            throw RightsRefusal.erased.refusal("The key of \(row.person) was destroyed.")
        }
        try tx.update(row, [])
        return Recorded(as: "rights-case.read", state: row.state, reply: reply)
    }
}
