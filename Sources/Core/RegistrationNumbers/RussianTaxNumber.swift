/// The taxpayer number of the Russian Federation (ИНН): ten digits of an organisation, twelve of a person.
///
/// Order ED-7-14/559 of the Federal Tax Service of 26 June 2020: the code of the tax office, a serial number, and one
/// check digit or two, each the weighted sum modulo 11, modulo 10.
package struct RussianTaxNumber: TextForm {
    /// A valid number.
    package static let example = "7707083893"

    /// The ten or twelve digits.
    package let number: String

    /// Reads the digits and holds them against the last one or two.
    ///
    /// - Parameter text: The number; spaces and hyphens do not count.
    /// - Throws: ``Malformed`` where the form or a check digit is wrong.
    package init(parsing text: String) throws(Malformed) {
        number = PrintedNumber.bare(text)
        guard let digits = PrintedNumber.digits(number), digits.count == 10 || digits.count == 12,
            !number.hasPrefix("00")
        else {
            throw Malformed(
                "This is not a Russian taxpayer number (INN): it has ten digits, twelve where a person is "
                    + "registered, and does not begin with 00, as \(Self.example)."
            )
        }
        for place in (digits.count == 10 ? [9] : [10, 11]) {
            let weights = Array(Self.weights.suffix(place))
            let expected = PrintedNumber.sum(digits, weights) % 11 % 10
            guard digits[place] == expected else {
                throw Malformed(
                    "This Russian taxpayer number (INN) has a slip in it: with the \(place) digits before it "
                        + "the check digit at place \(place + 1) is \(expected), not \(digits[place])."
                )
            }
        }
    }

    /// The digits.
    package var description: String { number }

    /// Of a shorter number the last ones.
    private static let weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
}
