/// What is wrong with the two lines at the foot of a passport's page, named so that it can be found.
package enum MachineReadableZoneError: Error, Hashable, Sendable {
    /// A field that a check digit of line 2 guards.
    package enum CheckedField: Hashable, Sendable {
        /// Line 2, positions 1 to 9, checked at 10.
        case documentNumber
        /// Line 2, positions 14 to 19, checked at 20.
        case birthDate
        /// Line 2, positions 22 to 27, checked at 28.
        case expiry
        /// Line 2, positions 29 to 42, checked at 43.
        case optionalData
        /// Line 2, positions 1 to 10, 14 to 20 and 22 to 43 together, checked at 44.
        case composite

        /// Where the check digit stands in line 2, counted from 1.
        package var position: Int {
            switch self {
            case .documentNumber: 10
            case .birthDate: 20
            case .expiry: 28
            case .optionalData: 43
            case .composite: 44
            }
        }

        /// What the field is called in a sentence.
        package var name: String {
            switch self {
            case .documentNumber: "document number"
            case .birthDate: "birth date"
            case .expiry: "expiry date"
            case .optionalData: "optional data"
            case .composite: "whole line"
            }
        }
    }

    /// The line has not 44 characters.
    case length(line: Int, count: Int)
    /// A character other than `A` to `Z`, `0` to `9` and `<`, or one that its field does not take.
    case character(line: Int, position: Int, expected: String)
    /// Line 1 does not begin with `P`.
    case notAPassport
    /// Line 1 holds no primary identifier.
    case nameMissing
    /// A check digit does not fit its field.
    case checkDigit(CheckedField, position: Int, found: Character, expected: Character)
    /// A field that the check digits confirm holds no day of the calendar.
    case date(CheckedField)

    /// What is wrong and what right looks like, in a sentence for a person.
    package var sentence: String {
        switch self {
        case .length(let line, let count):
            "Line \(line) of the machine-readable zone has \(count) characters; "
                + "a passport's lines have 44 each."
        case .character(let line, let position, let expected):
            "Line \(line), position \(position) of the machine-readable zone should be \(expected)."
        case .notAPassport:
            "The machine-readable zone of a passport begins with P in line 1, position 1."
        case .nameMissing:
            "Line 1 of the machine-readable zone holds no name: it stands from position 6 on."
        case .checkDigit(let field, let position, let found, let expected):
            "The check digit of the \(field.name) is wrong: line 2, position \(position) is \(found) "
                + "and should be \(expected), if every other character was read rightly."
        case .date(.birthDate):
            "The birth date in line 2 of the machine-readable zone is no day of the calendar: it is written as "
                + "year, month and day with two digits each, or << for each that is left open."
        case .date(let field):
            "The \(field.name) in line 2 of the machine-readable zone is no day of the calendar: "
                + "it is written as year, month and day with two digits each."
        }
    }
}
