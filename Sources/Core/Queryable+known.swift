import Postgres

extension Queryable where Self: ~Copyable {
    /// The row of a record that the Registrar has found, and for a change locked, before the action began.
    ///
    /// - Throws: The refusal `no-such-record` where the statement finds none all the same, or the
    ///   database's errors.
    package borrowing func known<Record: RowDecodable>(_ sql: SQL) throws -> Record {
        guard let record: Record = try first(sql) else {
            throw CommonRefusal.missing.refusal("No such record.")
        }
        return record
    }

    /// The record that an id in a body names: the Registrar answers for the subject alone.
    ///
    /// - Throws: The refusal `unknown-reference` where there is none, or the database's errors.
    package borrowing func known<N: Noun, Record: RowDecodable>(
        _ id: ID<N>,
        _ sql: SQL
    ) throws -> Record {
        guard let record = try first(sql, as: Record.self) else {
            throw CommonRefusal.reference.refusal("No \(N.singular) is \(id).")
        }
        return record
    }
}
