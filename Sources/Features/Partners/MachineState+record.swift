import Core
import Postgres

extension MachineState where Self: PostgresValue {
    /// The state of a record; the Registrar has locked its row, or the caller holds it.
    static func of<N: Noun>(
        _ id: ID<N>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Self {
        let state = try tx.value(
            "SELECT state FROM \(raw: N.table) WHERE id = \(id)",
            as: Self.self
        )
        guard let state else {
            throw CommonRefusal.missing.refusal("No \(N.singular) has the id \(id).")
        }
        return state
    }
}
