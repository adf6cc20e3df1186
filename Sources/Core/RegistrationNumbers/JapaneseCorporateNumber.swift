/// The number that the National Tax Agency gives every Japanese corporation: 13 digits (法人番号).
///
/// The first digit checks the other twelve: ordinance of the Ministry of Finance on corporate
/// numbers, 9 less the weighted sum modulo 9.
package struct JapaneseCorporateNumber: TextForm {
    /// A valid number.
    package static let example = "7000012050002"

    /// The 13 digits.
    package let number: String

    /// Reads the 13 digits and holds them against the first one.
    ///
    /// - Parameter text: The number; spaces and hyphens do not count.
    /// - Throws: ``Malformed`` where the form or the check digit is wrong.
    package init(parsing text: String) throws(Malformed) {
        number = PrintedNumber.bare(text)
        guard let digits = PrintedNumber.digits(number), digits.count == 13,
            digits.dropFirst().contains(where: { $0 != 0 })
        else {
            throw Malformed(
                "This is not a Japanese corporate number: it has 13 digits, not all of them 0 behind the "
                    + "first, as \(Self.example)."
            )
        }
        let expected = 9 - PrintedNumber.sum(digits.dropFirst().reversed(), Self.weights) % 9
        guard digits[0] == expected else {
            throw Malformed(
                "This Japanese corporate number has a slip in it: with its last 12 digits the check "
                    + "digit at the front is \(expected), not \(digits[0])."
            )
        }
    }

    /// The 13 digits.
    package var description: String { number }

    private static let weights = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]
}
