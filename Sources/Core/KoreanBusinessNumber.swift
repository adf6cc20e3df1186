/// A Korean business registration number (사업자등록번호): ten digits, the last one a check digit.
package struct KoreanBusinessNumber: TextForm {
    /// A valid number.
    package static let example = "1248100998"

    /// The ten digits.
    package let number: String

    /// Reads the ten digits, bare or as certificates print them (`124-81-00998`).
    ///
    /// - Parameter text: The number.
    /// - Throws: ``Malformed`` where the form or the check digit is wrong.
    package init(parsing text: String) throws(Malformed) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        let isPrinted = groups.map(\.count) == [3, 2, 5]
        let bare = groups.joined()
        guard groups.count == 1 || isPrinted, let digits = decimalDigits(bare), digits.count == 10
        else {
            throw Malformed(
                "This is not a Korean business number: it has ten digits, as \(Self.example) "
                    + "or 124-81-00998."
            )
        }
        var sum = 5 * digits[8] / 10
        for (digit, weight) in zip(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) {
            sum += digit * weight
        }
        let expected = (10 - sum % 10) % 10
        guard digits[9] == expected else {
            throw Malformed(
                "This Korean business number has a slip in it: with its first nine digits the check "
                    + "digit at the end is \(expected), not \(digits[9])."
            )
        }
        number = bare
    }

    /// The ten digits.
    package var description: String { number }
}
