import Core
import Model

/// A Chinese resident identity number: 18 characters of GB 11643-1999.
///
/// Six digits of the place of first registration (not of today's), eight of the birth date, three of
/// a serial number that is odd for men, and a check character modulo 11 (ISO 7064).
package struct ResidentNumber: TextForm {
    /// A valid number.
    package static let example = "11010519491231002X"

    /// The 18 characters.
    package let number: String
    /// The day of birth that the number carries.
    package let birthDate: CalendarDate

    /// Reads the 18 characters and holds them against calendar and check character.
    ///
    /// - Parameter text: The number; spaces do not count, and a small x at its end is taken for the capital.
    /// - Throws: ``Malformed`` where form, birth date or check character are wrong; the sentence
    ///   does not repeat the number.
    package init(parsing text: String) throws(Malformed) {
        let characters = Array(PrintedNumber.bare(text))
        let digits = characters.prefix(17).compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
        guard characters.count == 18, digits.count == 17, digits[0] != 0,
            Self.checkCharacters.contains(characters[17])
        else {
            throw Malformed(
                "This is not a resident identity number: it has 17 digits, not beginning with 0, and "
                    + "a last character that is a digit or X, as \(Self.example)."
            )
        }
        func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + $1 } }
        let (year, month, day) = (number(6..<10), number(10..<12), number(12..<14))
        guard let birthDate = CalendarDate(year: year, month: month, day: day) else {
            throw Malformed(
                "This resident identity number carries no birth date: its characters 7 to 14 are "
                    + "year, month and day, as 19491231."
            )
        }
        let sum = zip(digits, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
        let expected = Self.checkCharacters[sum % 11]
        guard characters[17] == expected else {
            throw Malformed(
                "This resident identity number has a slip in it: with its first 17 digits the check "
                    + "character at the end is \(expected), not \(characters[17])."
            )
        }
        self.number = String(characters)
        self.birthDate = birthDate
    }

    /// The 18 characters.
    package var description: String { number }

    /// How a number is kept, one with a slip as well, so that it is found again however it was typed.
    static func kept(_ text: String) -> String {
        let bare = PrintedNumber.bare(text)
        return bare.isEmpty ? text : bare
    }

    /// The six digits of the county of first registration (GB/T 2260 of that time).
    package var areaCode: String { String(number.prefix(6)) }

    /// The sex at registration: the seventeenth digit is odd for men.
    package var sex: Sex {
        let digit = number.dropLast().last?.wholeNumberValue ?? 0
        return digit.isMultiple(of: 2) ? .female : .male
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checkCharacters = Array("10X98765432")
}
