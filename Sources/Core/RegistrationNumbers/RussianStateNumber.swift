/// The number under which the Russian state register holds an organisation (ОГРН, 13 digits) or a sole trader (ОГРНИП,
/// 15 digits).
///
/// Order 165n of the Ministry of Finance of 30 October 2017: the first digit is 1 or 5 for organisations and 3 for
/// traders, the last one the number before it modulo 11 (of traders 13), modulo 10.
package struct RussianStateNumber: TextForm {
    /// A valid number.
    package static let example = "1027700132195"

    /// The 13 or 15 digits.
    package let number: String

    /// Reads the digits and holds them against the last one.
    ///
    /// - Parameter text: The number; spaces and hyphens do not count.
    /// - Throws: ``Malformed`` where the form or the check digit is wrong.
    package init(parsing text: String) throws(Malformed) {
        number = PrintedNumber.bare(text)
        let isTrader = number.utf8.count == 15
        guard let digits = PrintedNumber.digits(number), digits.count == 13 || isTrader,
            (isTrader ? [3] : [1, 5]).contains(digits[0])
        else {
            throw Malformed(
                "This is not a Russian registration number (OGRN): it has 13 digits and begins with 1 or 5, "
                    + "of a sole trader 15 and begins with 3, as \(Self.example)."
            )
        }
        let rest = digits.dropLast().reduce(0) { ($0 * 10 + $1) % (isTrader ? 13 : 11) }
        let (expected, found) = (rest % 10, digits[digits.count - 1])
        guard found == expected else {
            throw Malformed(
                "This Russian registration number (OGRN) has a slip in it: with the digits before it the "
                    + "check digit at the end is \(expected), not \(found)."
            )
        }
    }

    /// The digits.
    package var description: String { number }
}
