import Core
import Model
import Postgres

/// A minimum wage in a country, as the rule on pay reads it.
struct MinimumWageRow: RowDecodable, Codable {
    /// Nil where it holds for the whole country.
    let region: RegionCode?
    let pay: Pay
    let validFrom: CalendarDate
    let validUntil: CalendarDate?
    let state: MinimumWageState

    static func all(
        of country: Country?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [MinimumWageRow] {
        try tx.rows(
            """
            SELECT region, amount_minor, currency, pay_unit, valid_from, valid_until, state
            FROM minimum_wage WHERE country = \(country) AND state <> 'superseded'
            ORDER BY valid_from, id
            """
        )
    }

    /// Whether it holds on a day; the last day is one of its days.
    func holds(on day: CalendarDate) -> Bool {
        validFrom <= day && (validUntil.map { day <= $0 } ?? true)
    }
}

extension MinimumWageRow {
    init(row: borrowing Row) throws(RowError) {
        region = try row["region"]
        pay = Pay(
            Money(minorUnits: try row["amount_minor"], currency: try row["currency"]),
            try row["pay_unit"]
        )
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        state = try row["state"]
    }
}
