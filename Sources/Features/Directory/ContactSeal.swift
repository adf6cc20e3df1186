import Core
import Postgres

/// How contacts of sub-agents and bodies are sealed: each record has a key of its own, like a person,
/// so that whoever is behind it can be forgotten.
enum ContactSeal {
    static func seal<N: Noun>(
        _ text: String,
        of id: ID<N>,
        with context: ActionContext,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        try context.vault.seal(text, of: ID(id.uuid), for: N.table, with: context, in: &tx)
    }

    /// The contact, or a refusal where none is held.
    static func open<N: Noun>(
        _ sealed: [UInt8]?,
        of id: ID<N>,
        with context: ActionContext,
        in tx: borrowing WriteTransaction
    ) throws -> String {
        guard let sealed else {
            throw DirectoryRefusal.nothingSealed.refusal("No contact is held of \(id).")
        }
        return try context.vault.open(sealed, of: ID(id.uuid), for: N.table, with: context, in: tx)
    }
}
