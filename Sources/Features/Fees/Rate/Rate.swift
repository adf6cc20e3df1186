import Core
import Model
import Postgres

/// The rate of a day as an integer ratio: so much of one currency is worth so much of another.
struct Rate: Sendable, Equatable, Codable {
    let id: ID<ExchangeRate>
    let base: Money
    let quote: Money
    let day: CalendarDate
    let source: String

    /// The amount in the other currency, rounded up: no cap is passed by rounding. Nil when it does not fit.
    func convert(_ amount: Money) -> Money? {
        let (from, to) = amount.currency == base.currency ? (base, quote) : (quote, base)
        let product = Int128(amount.minorUnits) * Int128(to.minorUnits)
        let (quotient, rest) = product.quotientAndRemainder(dividingBy: Int128(from.minorUnits))
        return Int64(exactly: rest > 0 ? quotient + 1 : quotient)
            .map { Money(minorUnits: $0, currency: to.currency) }
    }

    /// The rate in a sentence, with day and source.
    var words: String { "\(base) = \(quote) on \(day) (\(source))" }
}

extension Rate: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        base = Money(minorUnits: try row["base_minor"], currency: try row["base"])
        quote = Money(minorUnits: try row["quote_minor"], currency: try row["quote"])
        day = try row["day"]
        source = try row["source"]
    }
}
