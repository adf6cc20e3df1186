import Casework
public import Postgres

extension Queryable where Self: ~Copyable {
    /// The row of a record that the Registrar has found, and for a change locked, before the action began.
    ///
    /// - Throws: The refusal `no-such-record` where the statement finds none all the same, or the
    ///   database's errors.
    public borrowing func known<Record: RowDecodable>(_ sql: SQL) throws -> Record {
        guard let record: Record = try first(sql) else {
            throw CommonRefusal.missing.refusal("No such record.")
        }
        return record
    }
}
