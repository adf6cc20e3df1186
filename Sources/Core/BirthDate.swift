import TransparencyLog

/// A birth date as far as it is known: a day, a month or a year.
///
/// Passports leave open what was never registered (ICAO Doc 9303-3, section 4.8), and the record says no more than they
/// do. What hangs on an age reckons with both ends of what may be: ``ages(on:)``.
package struct BirthDate: TextForm {
    /// A birth date of which everything is known.
    package static let example = "1990-05-17"

    /// The first day that it may be.
    package let earliest: CalendarDate
    /// The last day that it may be.
    package let latest: CalendarDate
    /// 1 to 12; nil where the year alone is known.
    package let month: Int?
    /// 1 to 31; nil where it is not known.
    package let day: Int?

    /// 1 to 9999.
    package var year: Int { earliest.year }
    /// The day; nil where a part is unknown.
    package var whole: CalendarDate? { day == nil ? nil : earliest }

    /// A day that is known.
    ///
    /// - Parameter day: The day of birth.
    package init(_ day: CalendarDate) {
        earliest = day
        latest = day
        month = day.month
        self.day = day.day
    }

    /// A month or a year, or nil where the calendar has none such.
    ///
    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - month: 1 to 12; nil where it is not known.
    package init?(year: Int, month: Int?) {
        guard let first = CalendarDate(year: year, month: month ?? 1, day: 1),
            let last = CalendarDate(year: year, month: month ?? 12, day: 1)
        else { return nil }
        earliest = first
        latest = last.adding(days: last.daysInMonth - 1)
        self.month = month
        day = nil
    }

    /// Reads `1990-05-17`, `1990-05` or `1990`, strictly.
    ///
    /// - Parameter text: The birth date as text.
    /// - Throws: ``Malformed`` where the text has another shape or the calendar no such day, month or year.
    package init(parsing text: String) throws(Malformed) {
        var scanner = TextScanner(text)
        if let day = try scanner.date(), scanner.isAtEnd {
            self.init(day)
            return
        }
        scanner = TextScanner(text)
        let year = scanner.number(digits: 4)
        let month = scanner.skip("-") ? scanner.number(digits: 2) : nil
        let isShaped = scanner.isAtEnd && (month != nil || text.utf8.count == 4)
        guard isShaped, let year, let known = BirthDate(year: year, month: month) else {
            throw Malformed(
                "\(text.quoted) is not a birth date: write the day as \(Self.example), or as much as the passport "
                    + "states, 1990-05 or 1990."
            )
        }
        self = known
    }

    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    package var description: String {
        // The year has four digits and each further part three more.
        String(earliest.description.prefix(day != nil ? 10 : month != nil ? 7 : 4))
    }

    /// The ages that the person may have on a day: one, or two where a birthday may have been or may be to come.
    ///
    /// - Parameter day: The day on which the age is asked.
    /// - Returns: From the age of whoever was born on the last day to that of whoever was born on the first.
    package func ages(on day: CalendarDate) -> ClosedRange<Int> {
        latest.years(on: day)...earliest.years(on: day)
    }

    /// Whether this says everything that the other says, and the same.
    ///
    /// - Parameter other: A birth date of another paper or record.
    /// - Returns: True where every part that the other states is stated here too.
    package func states(_ other: BirthDate) -> Bool {
        year == other.year && (other.month == nil || month == other.month)
            && (other.day == nil || day == other.day)
    }

    /// Whether both may be one birth date: what both know is the same.
    ///
    /// - Parameter other: A birth date of another record.
    /// - Returns: False where they contradict one another.
    package func mayBe(_ other: BirthDate) -> Bool { states(other) || other.states(self) }
}

extension BirthDate: TextValue {
    /// A day, a month or a year.
    package static var schema: JSON {
        [
            "type": "string",
            "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            "description":
                "The day of birth, or as much of it as is known: 1990-05-17, 1990-05 or 1990.",
            "examples": ["1990-05-17", "1990-05", "1990"],
        ]
    }
}
