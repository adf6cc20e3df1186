import Postgres

/// What an action is done to, before its row is locked.
package struct ActionSubject<N: Noun>: Sendable {
    /// The id, given by the Registrar where the action makes the record.
    package let id: ID<N>
    /// Whether the action makes the record.
    let isNew: Bool
    /// The version that the caller saw.
    let seen: Int?

    /// Locks the row against other changes until the transaction ends; nothing where the action makes it.
    ///
    /// - Throws: The refusals for a record that is missing, was not seen, or has changed since.
    func lock(in tx: borrowing WriteTransaction) throws {
        guard !isNew else { return }
        let version = try tx.value(
            "SELECT version FROM \(raw: N.table) WHERE id = \(id.uuid) FOR NO KEY UPDATE",
            as: Int.self
        )
        try require(version)
    }

    private func require(_ version: Int?) throws(Refusal) {
        guard let version else {
            throw CommonRefusal.missing.refusal("No \(N.singular) has the id \(id).")
        }
        guard let seen else {
            throw CommonRefusal.unseen.refusal("The \(N.singular) is at version \(version).")
        }
        guard seen == version else {
            throw CommonRefusal.stale.refusal(
                "You saw version \(seen); the \(N.singular) is at version \(version)."
            )
        }
    }
}

extension ActionSubject where N: StoredNoun {
    /// Locks the row and answers it, so that nobody selects it again.
    ///
    /// - Throws: As ``lock(in:)``; a fault of the program where the action makes the record.
    func lend(in tx: borrowing WriteTransaction) throws -> N.Record {
        guard !isNew else {
            throw ProgramFault("An action on a \(N.singular) was asked to make one.")
        }
        let record = try tx.records(of: N.self, "id = \(id) FOR NO KEY UPDATE").first
        try require(record?.version)
        guard let record else { throw ProgramFault("No \(N.singular) was lent.") }
        return record
    }
}
