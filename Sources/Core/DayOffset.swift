/// How far a day lies from another, counted as the law counts: `+10wd`, `-5wd`, `+30cd`, `+6m`.
package struct DayOffset: TextValue, Hashable {
    /// A valid offset.
    package static let example = "+30cd"

    /// What is counted.
    package enum Unit: String, Sendable, CaseIterable {
        case workingDays = "wd"
        case calendarDays = "cd"
        case months = "m"
    }

    /// How many of the unit; negative goes back, and it is never zero.
    package let number: Int
    /// What is counted.
    package let unit: Unit

    /// Reads `+10wd`; what has no sign goes forward.
    ///
    /// - Parameter text: The sign, one to four digits and the unit.
    /// - Throws: ``Malformed`` where one of them is another.
    package init(parsing text: String) throws(Malformed) {
        let unit = Unit.allCases.first { text.hasSuffix($0.rawValue) }
        let signed = text.dropLast(unit?.rawValue.count ?? 0)
        let digits = signed.first.map { "+-".contains($0) } == true ? signed.dropFirst() : signed
        guard let unit, let number = Int(digits), (1...9999).contains(number),
            digits == String(number)
        else {
            throw Malformed(
                "\(text.quoted) says no days: write + or -, a number from 1 to 9999, and wd for working days, "
                    + "cd for calendar days or m for months, as +10wd, -5wd, +30cd or +6m."
            )
        }
        self.number = signed.first == "-" ? -number : number
        self.unit = unit
    }

    /// The sign, the number and the unit.
    package var description: String { "\(number < 0 ? "" : "+")\(number)\(unit.rawValue)" }

    /// The same as the length of a duty; nil for one that goes back.
    package var deadline: Deadline? {
        guard number > 0 else { return nil }
        return switch unit {
        case .workingDays: .workingDays(number)
        case .calendarDays: .calendarDays(number)
        case .months: .months(number)
        }
    }
}
