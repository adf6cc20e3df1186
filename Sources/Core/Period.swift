/// Days from a first one up to, but without, an end; without an end it stays open.
package struct Period: TextForm {
    /// A valid period.
    package static let example = "2026-01-01/2027-01-01"

    /// The first day.
    package let from: CalendarDate
    /// The day after the last one; nil where no end is known.
    package let until: CalendarDate?

    /// The days `[from, until)`.
    ///
    /// An end before the start is taken for the start: the period is then empty, never inverted.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - until: The day after the last one; nil leaves the period open.
    package init(from: CalendarDate, until: CalendarDate?) {
        self.from = from
        self.until = until.map { max($0, from) }
    }

    /// Reads `2026-01-01/2027-01-01` or `2026-01-01/..`.
    ///
    /// - Parameter text: The period as text.
    /// - Throws: ``Malformed`` where the shape differs or the end comes before the start.
    package init(parsing text: String) throws(Malformed) {
        var scanner = TextScanner(text)
        let shape = Malformed(
            "\(text.quoted) is not a period: write the first day, a slash and the day after the last, "
                + "as \(Self.example), or two dots for an open end, as 2026-01-01/.."
        )
        guard let from = try scanner.date(), scanner.skip("/") else { throw shape }
        if scanner.skip(".") {
            guard scanner.skip("."), scanner.isAtEnd else { throw shape }
            self.init(from: from, until: nil)
            return
        }
        guard let until = try scanner.date(), scanner.isAtEnd else { throw shape }
        guard until >= from else {
            throw Malformed(
                "The period \(text.quoted) ends before it begins: after the slash stands the day after "
                    + "the last one, \(from) at the earliest."
            )
        }
        self.init(from: from, until: until)
    }

    /// Both days with a slash between them; `..` for an open end.
    package var description: String { "\(from)/\(until?.description ?? "..")" }

    /// Whether no day lies within.
    package var isEmpty: Bool { until == from }

    /// The last day within; nil where the period is open or empty.
    package var lastDay: CalendarDate? { isEmpty ? nil : until?.adding(days: -1) }

    /// Whether the day lies within: the first day does, `until` does not.
    ///
    /// - Parameter day: The day asked about.
    /// - Returns: True where it lies within.
    package func contains(_ day: CalendarDate) -> Bool {
        guard let until else { return day >= from }
        return day >= from && day < until
    }

    /// Whether the two share at least one day.
    ///
    /// - Parameter other: The other period.
    /// - Returns: True where a day lies within both.
    package func overlaps(_ other: Period) -> Bool {
        let later = max(from, other.from)
        return contains(later) && other.contains(later)
    }
}
