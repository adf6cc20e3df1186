/// A Korean business registration number (사업자등록번호): three digits of the tax office, two of the kind of business, four
/// of a serial number, and a check digit.
///
/// National Tax Service: offices have the numbers from 101, no kind is 00, and no serial number 0000.
package struct KoreanBusinessNumber: TextForm {
    /// A valid number.
    package static let example = "1248100998"

    /// The ten digits.
    package let number: String

    /// Reads the ten digits, bare or as certificates print them (`124-81-00998`).
    ///
    /// - Parameter text: The number; spaces and hyphens do not count.
    /// - Throws: ``Malformed`` where the form or the check digit is wrong.
    package init(parsing text: String) throws(Malformed) {
        number = PrintedNumber.bare(text)
        guard let digits = PrintedNumber.digits(number), digits.count == 10 else {
            throw Malformed(
                "This is not a Korean business number: it has ten digits, as \(Self.example) "
                    + "or 124-81-00998."
            )
        }
        let isGiven =
            number.prefix(3) >= "101" && digits[3..<5] != [0, 0] && digits[5..<9] != [0, 0, 0, 0]
        guard isGiven else {
            throw Malformed(
                "No business has this Korean number: of 124-81-00998 the first part is 101 at least, the "
                    + "second not 00, and the third does not begin with 0000."
            )
        }
        let sum = PrintedNumber.sum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + 5 * digits[8] / 10
        let expected = (10 - sum % 10) % 10
        guard digits[9] == expected else {
            throw Malformed(
                "This Korean business number has a slip in it: with its first nine digits the check "
                    + "digit at the end is \(expected), not \(digits[9])."
            )
        }
    }

    /// The ten digits.
    package var description: String { number }
}
