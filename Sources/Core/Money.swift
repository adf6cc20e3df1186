/// An amount in a currency, counted in its minor units: fen for CNY, yen for JPY.
///
/// Its text is `CNY 1234.50`, with exactly the currency's decimals; in JSON it is an object,
/// `{"minor_units": 123450, "currency": "CNY"}`, so that nobody reads it as a fraction.
package struct Money: TextForm {
    /// A valid amount.
    package static let example = "CNY 1234.50"
    /// The most minor units that a body may give, of either sign: 99,999,999,999.99 yuan. The sum of 900 such amounts
    /// is exact in every reader of JSON (RFC 7493, 2.2), and of 900,000 fits the database's `bigint`.
    package static let limit: Int64 = 9_999_999_999_999

    /// The amount in minor units; negative for a reversal.
    package let minorUnits: Int64
    /// The currency.
    package let currency: Currency

    /// An amount.
    ///
    /// - Parameters:
    ///   - minorUnits: The amount in minor units.
    ///   - currency: The currency.
    package init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// The amount of two columns that are filled together; nil where they are not.
    package init?(minorUnits: Int64?, currency: Currency?) {
        guard let minorUnits, let currency else { return nil }
        self.init(minorUnits: minorUnits, currency: currency)
    }

    /// Whether nothing is left.
    package var isZero: Bool { minorUnits == 0 }
    /// Whether it is below zero.
    package var isNegative: Bool { minorUnits < 0 }

    /// How one amount stands to another.
    package enum Comparison: Hashable, Sendable {
        /// The first amount is smaller.
        case less
        /// Both are the same.
        case equal
        /// The first amount is larger.
        case more
    }

    /// How this amount stands to another of the same currency.
    ///
    /// - Parameter other: The other amount.
    /// - Returns: Whether this one is less, equal or more.
    /// - Throws: ``MoneyError/currenciesDiffer(_:_:)``.
    package func compare(_ other: Money) throws(MoneyError) -> Comparison {
        try requireCurrency(of: other)
        if minorUnits == other.minorUnits { return .equal }
        return minorUnits < other.minorUnits ? .less : .more
    }

    /// The sum with another amount of the same currency.
    ///
    /// - Parameter other: The other amount.
    /// - Returns: The sum.
    /// - Throws: ``MoneyError`` where the currencies differ or the sum is too large.
    package func adding(_ other: Money) throws(MoneyError) -> Money {
        try requireCurrency(of: other)
        return try exactly(Int128(minorUnits) + Int128(other.minorUnits))
    }

    /// What is left after taking away another amount of the same currency.
    ///
    /// - Parameter other: The other amount.
    /// - Returns: The difference, perhaps negative.
    /// - Throws: ``MoneyError`` where the currencies differ or the difference is too large.
    package func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try requireCurrency(of: other)
        return try exactly(Int128(minorUnits) - Int128(other.minorUnits))
    }

    /// The amount so many times.
    ///
    /// - Parameter count: How many times.
    /// - Returns: The product.
    /// - Throws: ``MoneyError/tooLarge``.
    package func times(_ count: Int) throws(MoneyError) -> Money {
        try exactly(Int128(minorUnits) * Int128(count))
    }

    /// A share of the amount, rounded half to even, so that halves favour neither side.
    ///
    /// - Parameters:
    ///   - numerator: The number above the line.
    ///   - denominator: The number below the line, not zero.
    /// - Returns: The share in whole minor units.
    /// - Throws: ``MoneyError`` where the denominator is zero or the share too large.
    package func multiplied(by numerator: Int, denominator: Int) throws(MoneyError) -> Money {
        guard denominator != 0 else { throw .denominatorIsZero }
        let product = Int128(minorUnits) * Int128(numerator)
        let (quotient, rest) = product.magnitude
            .quotientAndRemainder(dividingBy: UInt128(denominator.magnitude))
        let doubled = rest * 2
        let half = UInt128(denominator.magnitude)
        let roundsUp = doubled > half || (doubled == half && !quotient.isMultiple(of: 2))
        let size = Int128(quotient) + (roundsUp ? 1 : 0)
        return try exactly((product < 0) == (denominator < 0) ? size : -size)
    }

    private func requireCurrency(of other: Money) throws(MoneyError) {
        guard currency == other.currency else {
            throw .currenciesDiffer(currency, other.currency)
        }
    }

    private func exactly(_ count: Int128) throws(MoneyError) -> Money {
        guard let minorUnits = Int64(exactly: count) else { throw .tooLarge }
        return Money(minorUnits: minorUnits, currency: currency)
    }
}
