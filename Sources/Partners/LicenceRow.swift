import Casework
import Postgres

/// A licence as the rule on it reads it.
struct LicenceRow: RowDecodable {
    let number: Line
    let approvedOn: CalendarDate
    let validUntil: CalendarDate?
    let state: LicenceState

    static func all(in tx: borrowing some Queryable & ~Copyable) throws -> [LicenceRow] {
        try tx.rows(
            "SELECT number, approved_on, valid_until, state FROM licence ORDER BY approved_on, id"
        )
    }
}

extension LicenceRow {
    init(row: borrowing Row) throws(RowError) {
        number = try row["number"]
        approvedOn = try row["approved_on"]
        validUntil = try row["valid_until"]
        state = try row["state"]
    }
}
