import Core
import Model
import Postgres

/// A part of the reserve in fen: what was drawn from it, and what still stands.
struct StandingPart: RowDecodable {
    let drawn: Int64
    let standing: Int64

    /// The Registrar, or the action, holds the row.
    static func selection(of id: ID<Reserve>) -> SQL {
        """
        SELECT drawn_minor, amount_minor - drawn_minor AS standing FROM reserve
        WHERE id = \(id) FOR UPDATE
        """
    }

    init(row: borrowing Row) throws(RowError) {
        drawn = try row["drawn_minor"]
        standing = try row["standing"]
    }
}
