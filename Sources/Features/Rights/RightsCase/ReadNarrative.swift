import Core
import Model
import Postgres
import TransparencyLog

/// Gives out the narrative and the safe contact; who read them, and why, stays on the record.
struct ReadNarrative: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["purpose": "Why they are read; the event keeps it."]

    let purpose: ShortText

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        var reply: [String: JSON] = [:]
        do {
            reply["narrative"] = .text(
                try SealedPlace.narrative.open(
                    row.narrativeSealed,
                    of: row.person,
                    with: context,
                    in: tx
                )
            )
            if let sealed = row.safeContactSealed {
                reply["safe_contact"] = .text(
                    try SealedPlace.safeContact.open(sealed, of: row.person, with: context, in: tx)
                )
            }
        } catch VaultError.erased {
            throw RightsRefusal.erased.refusal("The key of \(row.person) was destroyed.")
        }
        try tx.update(row, [])
        return Recorded(as: "rights-case.read", state: row.state, reply: reply)
    }
}
