/// Why an amount could not be computed.
package enum MoneyError: Error, Hashable, Sendable {
    /// Amounts in two currencies were put together without a rate.
    case currenciesDiffer(Currency, Currency)
    /// The result needs more than 64 bits.
    case tooLarge
    /// A share was asked with nothing below the line.
    case denominatorIsZero

    /// What is wrong, in a sentence for a person.
    package var sentence: String {
        switch self {
        case .currenciesDiffer(let one, let other):
            "An amount in \(one) and one in \(other) cannot be put together without a rate."
        case .tooLarge:
            "The amount is too large: it holds at most \(Int64.max) minor units."
        case .denominatorIsZero:
            "A share of an amount needs a denominator other than zero."
        }
    }
}
