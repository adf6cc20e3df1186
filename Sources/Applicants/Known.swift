import Casework
import Postgres

extension Queryable where Self: ~Copyable {
    /// The record that an id names; a missing one is refused here, and nowhere else in the room.
    ///
    /// The Registrar answers for a missing subject itself: this is for the others that a body names.
    borrowing func known<N: Noun, Record: RowDecodable>(
        _ id: ID<N>,
        _ sql: SQL
    ) throws -> Record {
        guard let record = try first(sql, as: Record.self) else {
            throw CommonRefusal.reference.refusal("No \(N.singular) is \(id).")
        }
        return record
    }
}
