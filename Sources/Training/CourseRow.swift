import Casework
import Postgres

/// A course as it is held.
struct CourseRow: RowDecodable {
    let destination: Country
    let state: CourseState

    init(row: borrowing Row) throws(RowError) {
        destination = try row["destination"]
        state = try row["state"]
    }

    /// The course, or nil.
    static func find(
        _ id: ID<Course>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CourseRow? {
        try tx.first("SELECT destination, state FROM course WHERE id = \(id)")
    }
}
