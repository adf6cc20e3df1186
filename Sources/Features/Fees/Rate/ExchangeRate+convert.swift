import Core
import Model

/// The rate of a day as an integer ratio: so much of one currency is worth so much of another.
extension ExchangeRate.Record {
    /// The amount in the one currency.
    var amount: Money { Money(minorUnits: baseMinor, currency: base) }

    /// What it is worth in the other.
    var worth: Money { Money(minorUnits: quoteMinor, currency: quote) }

    /// The amount in the other currency, rounded up: no cap is passed by rounding. Nil when it does not fit.
    func convert(_ given: Money) -> Money? {
        let (from, to) = given.currency == base ? (amount, worth) : (worth, amount)
        let product = Int128(given.minorUnits) * Int128(to.minorUnits)
        let (quotient, rest) = product.quotientAndRemainder(dividingBy: Int128(from.minorUnits))
        return Int64(exactly: rest > 0 ? quotient + 1 : quotient)
            .map { Money(minorUnits: $0, currency: to.currency) }
    }
}
