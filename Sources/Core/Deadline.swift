import Foundation

/// How long a duty has, in the unit in which the law counts it.
package enum Deadline: TextForm {
    /// Working days of a calendar; the next working day is the first.
    case workingDays(Int)
    /// Days of every kind; the next day is the first.
    case calendarDays(Int)
    /// Hours from the moment itself.
    case hours(Int)
    /// Months: the same day of the month, or the last where the month is shorter.
    case months(Int)

    /// A valid length.
    package static let example = "10 working days"

    /// Reads `10 working days`, `14 calendar days`, `48 hours` or `3 months`.
    ///
    /// - Parameter text: The length as text, one to four digits and the unit.
    /// - Throws: ``Malformed`` where the number or the unit is another.
    package init(parsing text: String) throws(Malformed) {
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), (1...9999).contains(number),
            parts[0] == String(number),
            let deadline = [
                .workingDays(number), .calendarDays(number), .hours(number), .months(number),
            ]
            .first(where: { (deadline: Deadline) in deadline.description == text })
        else {
            throw Malformed(
                "\(text.quoted) is not a length of time: write a number and working days, calendar days, "
                    + "hours or months, as \(Self.example)."
            )
        }
        self = deadline
    }

    /// The number and the unit, in the singular for one.
    package var description: String {
        let (number, unit) =
            switch self {
            case .workingDays(let number): (number, "working day")
            case .calendarDays(let number): (number, "calendar day")
            case .hours(let number): (number, "hour")
            case .months(let number): (number, "month")
            }
        return "\(number) \(unit)\(number == 1 ? "" : "s")"
    }

    /// When the duty falls due that began on a day.
    ///
    /// Hours run from the first moment of that day, the earliest reading.
    ///
    /// - Parameters:
    ///   - start: The day of the event; the next day is the first one counted.
    ///   - zone: The zone of the duty, in which its last day ends.
    ///   - calendar: The working days of whoever owes the duty.
    /// - Returns: The due time with all that it was computed from.
    package func due(
        after start: CalendarDate,
        in zone: TimeZone,
        calendar: WorkCalendar
    ) -> Due {
        due(
            from: .date(start),
            day: start,
            instant: Instant(startOf: start, in: zone),
            zone: zone,
            calendar: calendar
        )
    }

    /// When the duty falls due that began at an instant.
    ///
    /// - Parameters:
    ///   - start: The moment of the event; days count from its day in the zone.
    ///   - zone: The zone of the duty, in which its last day ends.
    ///   - calendar: The working days of whoever owes the duty.
    /// - Returns: The due time with all that it was computed from.
    package func due(after start: Instant, in zone: TimeZone, calendar: WorkCalendar) -> Due {
        due(
            from: .instant(start),
            day: start.date(in: zone),
            instant: start,
            zone: zone,
            calendar: calendar
        )
    }

    private func due(
        from start: Due.Start,
        day: CalendarDate,
        instant: Instant,
        zone: TimeZone,
        calendar: WorkCalendar
    ) -> Due {
        var inputs = Due.Inputs(deadline: self, start: start)
        let last: CalendarDate
        switch self {
        case .hours(let hours):
            let end = instant.adding(hours: hours)
            return Due(
                instant: end,
                date: end.date(in: zone),
                zone: zone.identifier,
                inputs: inputs
            )
        case .workingDays(let number):
            last = calendar.workingDay(number: number, after: day)
            inputs.calendar = calendar.name
            inputs.exceptions = calendar.exceptions(after: day, through: last)
            inputs.isProvisional = calendar.announced.map { !$0.contains(last) } ?? true
        case .calendarDays(let number):
            last = day.adding(days: number)
        case .months(let number):
            last = day.adding(months: number)
        }
        // A day is over at 24:00, which is the first moment of the next one.
        let end = Instant(startOf: last.adding(days: 1), in: zone)
        return Due(instant: end, date: last, zone: zone.identifier, inputs: inputs)
    }
}
