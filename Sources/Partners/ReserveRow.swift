import Casework
import Postgres

/// A part of the reserve as the rule on it reads it.
struct ReserveRow: RowDecodable {
    let mode: ReserveMode
    let amount: Money
    let validUntil: CalendarDate?

    static func held(in tx: borrowing some Queryable & ~Copyable) throws -> [ReserveRow] {
        try tx.rows(
            """
            SELECT mode, amount_minor, currency, valid_until FROM reserve
            WHERE state = 'held' ORDER BY id
            """
        )
    }
}

extension ReserveRow {
    init(row: borrowing Row) throws(RowError) {
        mode = try row["mode"]
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
        validUntil = try row["valid_until"]
    }
}
