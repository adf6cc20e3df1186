import Casework
import Postgres

/// A licence as the rule on it reads it.
struct LicenceRow: RowDecodable, Codable {
    /// Nil as long as the authority has not granted it.
    let number: Line?
    let approvedOn: CalendarDate?
    let validUntil: CalendarDate?
    /// What it covers; nil where nobody has said.
    let channels: [Channel]?
    let state: LicenceState

    static func all(in tx: borrowing some Queryable & ~Copyable) throws -> [LicenceRow] {
        try tx.rows(
            """
            SELECT number, approved_on, valid_until, channels, state FROM licence
            ORDER BY approved_on NULLS FIRST, id
            """
        )
    }
}

extension LicenceRow {
    init(row: borrowing Row) throws(RowError) {
        number = try row["number"]
        approvedOn = try row["approved_on"]
        validUntil = try row["valid_until"]
        channels = try row["channels"]
        state = try row["state"]
    }
}
