import Postgres

extension WriteTransaction {
    /// Holds a record until the commit, so that nobody changes it meanwhile: one that an action reads beside its
    /// subject, in whatever feature it stands.
    ///
    /// - Parameters:
    ///   - id: The record.
    ///   - alone: Whether others wait who would hold it too.
    /// - Returns: Whether there is such a record.
    /// - Throws: The database's errors.
    @discardableResult
    package borrowing func hold<N: Noun>(_ id: ID<N>, alone: Bool = false) throws -> Bool {
        let strength: SQL = alone ? "NO KEY UPDATE" : "SHARE"
        return try value(
            "SELECT 1 FROM \(raw: N.table) WHERE id = \(id.uuid) FOR \(strength)",
            as: Int.self
        ) != nil
    }
}
