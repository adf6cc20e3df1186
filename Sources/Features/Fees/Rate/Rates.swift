import Core
import Model
import Postgres

/// The rates on record between some currencies, newest first.
struct Rates: Sendable, Codable {
    let rows: [ExchangeRate.Record]

    /// The newest rate between two currencies on a day or before it.
    func between(
        _ one: Currency,
        _ other: Currency,
        on day: CalendarDate
    ) -> ExchangeRate.Record? {
        rows.first { rate in
            rate.day <= day && Set([rate.base, rate.quote]) == Set([one, other])
        }
    }

    /// The amount in another currency, at the newest rate on a day or before it.
    func convert(
        _ amount: Money,
        to currency: Currency,
        on day: CalendarDate
    ) throws(Incomparable) -> Money {
        guard amount.currency != currency else { return amount }
        guard let rate = between(amount.currency, currency, on: day) else {
            throw .noRate(amount.currency, currency, day)
        }
        guard let converted = rate.convert(amount) else { throw .tooLarge }
        return converted
    }

    /// The newest thousand rates between the currencies: three years of one pair's days.
    static func among(
        _ currencies: Set<Currency>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Rates {
        guard currencies.count > 1 else { return Rates(rows: []) }
        let codes = currencies.map(\.code).sorted()
        return Rates(
            rows: try tx.records(
                of: ExchangeRate.self,
                """
                base = ANY (\(codes)::text[]) AND quote = ANY (\(codes)::text[])
                    AND state = 'recorded'
                ORDER BY day DESC, id DESC LIMIT 1000
                """
            )
        )
    }
}
