/// A day without a clock or a zone, in the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Those bounds are what ISO 8601's four-digit year can write; arithmetic stops at them instead of
/// trapping, because its inputs come from outside.
package struct CalendarDate: TextForm, Comparable {
    /// A valid day.
    package static let example = "2026-11-21"
    /// 1970-01-01.
    package static let epoch = CalendarDate(uncheckedYear: 1970, month: 1, day: 1)
    /// The first day that can be written.
    package static let earliest = CalendarDate(uncheckedYear: 1, month: 1, day: 1)
    /// The last day that can be written.
    package static let latest = CalendarDate(uncheckedYear: 9999, month: 12, day: 31)

    /// 1 to 9999.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Names a day, or gives nil where the calendar has no such day.
    ///
    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to the month's length.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Reads `YYYY-MM-DD`, strictly.
    ///
    /// - Parameter text: The day as text.
    /// - Throws: ``Malformed`` where the text has another shape or the calendar no such day.
    package init(parsing text: String) throws(Malformed) {
        var scanner = TextScanner(text)
        guard let date = try scanner.date(), scanner.isAtEnd else {
            throw Malformed(
                "\(text.quoted) is not a date: write year, month and day as \(Self.example)."
            )
        }
        self = date
    }

    /// `YYYY-MM-DD`.
    package var description: String {
        "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// Whether the first day comes before the second.
    ///
    /// - Parameters:
    ///   - left: One day.
    ///   - right: Another day.
    /// - Returns: True where `left` is earlier.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Whether the year has a 29 February.
    package var isInLeapYear: Bool { Self.isLeap(year) }

    /// The length of this day's month.
    package var daysInMonth: Int { Self.length(ofMonth: month, in: year) }

    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension TextScanner {
    /// Reads `YYYY-MM-DD`; nil where the shape differs, an error where the calendar has no such day.
    mutating func date() throws(Malformed) -> CalendarDate? {
        guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
            let day = number(digits: 2)
        else { return nil }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            let shown = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
            guard year >= 1, (1...12).contains(month) else {
                throw Malformed(
                    "\(shown) is not a date: years run from 0001, months from 01 to 12, "
                        + "as in \(CalendarDate.example)."
                )
            }
            let length = CalendarDate.length(ofMonth: month, in: year)
            throw Malformed(
                "\(shown) is not in the calendar: the days of that month run from 01 to \(length)."
            )
        }
        return date
    }
}
