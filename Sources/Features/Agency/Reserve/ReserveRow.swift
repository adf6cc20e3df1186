import Core
import Model
import Postgres

/// A part of the reserve as the rule on it reads it.
struct ReserveRow: RowDecodable, Codable {
    let mode: ReserveMode
    let amount: Money
    /// What was drawn and not topped up.
    let drawn: Money
    let validUntil: CalendarDate?

    static func held(in tx: borrowing some Queryable & ~Copyable) throws -> [ReserveRow] {
        try tx.rows(
            """
            SELECT mode, amount_minor, drawn_minor, currency, valid_until FROM reserve
            WHERE state = 'held' ORDER BY id
            """
        )
    }
}

extension ReserveRow {
    init(row: borrowing Row) throws(RowError) {
        let currency: Currency = try row["currency"]
        mode = try row["mode"]
        amount = Money(minorUnits: try row["amount_minor"], currency: currency)
        drawn = Money(minorUnits: try row["drawn_minor"], currency: currency)
        validUntil = try row["valid_until"]
    }
}
