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
    /// - Parameter text: The number without spaces.
    /// - Throws: ``Malformed`` where the form or the check digit is wrong.
    package init(parsing text: String) throws(Malformed) {
        guard let digits = decimalDigits(text), digits.count == 13 else {
            throw Malformed(
                "This is not a Japanese corporate number: it has 13 digits without spaces, "
                    + "as \(Self.example)."
            )
        }
        var sum = 0
        for (place, digit) in digits.dropFirst().reversed().enumerated() {
            sum += digit * (place.isMultiple(of: 2) ? 1 : 2)
        }
        let expected = 9 - sum % 9
        guard digits[0] == expected else {
            throw Malformed(
                "This Japanese corporate number has a slip in it: with its last 12 digits the check "
                    + "digit at the front is \(expected), not \(digits[0])."
            )
        }
        number = text
    }

    /// The 13 digits.
    package var description: String { number }
}

/// The digits of a text of nothing but ASCII digits; nil for any other.
func decimalDigits(_ text: String) -> [Int]? {
    var digits: [Int] = []
    for byte in text.utf8 {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        digits.append(Int(byte - UInt8(ascii: "0")))
    }
    return digits
}
