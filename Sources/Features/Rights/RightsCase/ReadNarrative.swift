import Core
import Model
import Postgres
import TransparencyLog

/// Gives out the narrative and the safe contact; who read them, and why, stays on the record.
struct ReadNarrative: Action {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = ["purpose": "Why they are read; the event keeps it."]

    let purpose: ShortText

    func perform(
        on id: ID<RightsCase>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try RightsCaseRow.find(id, in: tx)
        var reply: [String: JSON] = [:]
        do {
            reply["narrative"] = .text(
                try SealedPlace.narrative.open(row.narrative, of: row.person, with: context, in: tx)
            )
            if let sealed = row.safeContact {
                reply["safe_contact"] = .text(
                    try SealedPlace.safeContact.open(sealed, of: row.person, with: context, in: tx)
                )
            }
        } catch VaultError.erased {
            throw RightsRefusal.erased.refusal("The key of \(row.person) was destroyed.")
        }
        try tx.update(id, [])
        return row.recorded(
            "rights-case.read",
            row.state,
            ["purpose": .text(purpose.text)],
            reply: reply
        )
    }
}
