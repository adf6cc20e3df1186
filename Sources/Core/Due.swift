/// When a duty falls due, and everything needed to compute it again.
package struct Due: Hashable, Sendable, Codable {
    /// The first moment that is too late: for days, 24:00 of the last one in its zone.
    package let instant: Instant
    /// The last day, as the calendar on the wall in the zone shows it.
    package let date: CalendarDate
    /// The IANA name of the zone of the duty.
    package let zone: String
    /// A sentence that tells how the time was found, for the person who must meet it.
    package let basis: String
    /// What the time was computed from.
    package let inputs: Inputs

    init(instant: Instant, date: CalendarDate, zone: String, inputs: Inputs) {
        self.instant = instant
        self.date = date
        self.zone = zone
        self.inputs = inputs
        basis = inputs.sentence(zone: zone)
    }

    /// Whether the time is over.
    ///
    /// - Parameter now: The moment asked about.
    /// - Returns: True from ``instant`` on.
    package func hasPassed(at now: Instant) -> Bool { now >= instant }

    /// What a due time was computed from.
    package struct Inputs: Hashable, Sendable, Codable {
        /// The length that the law gives.
        package let deadline: Deadline
        /// The event that set the clock going.
        package let start: Start
        /// Whose working days were counted; nil where none were.
        package internal(set) var calendar: String?
        /// The announced days that changed the count.
        package internal(set) var exceptions: [WorkCalendar.Exception] = []
        /// Whether holidays up to the last day were not all announced when it was computed.
        package internal(set) var isProvisional = false

        init(deadline: Deadline, start: Start) {
            self.deadline = deadline
            self.start = start
        }

        private enum CodingKeys: String, CodingKey {
            case deadline, start, calendar, exceptions
            case isProvisional = "provisional"
        }

        fileprivate func sentence(zone: String) -> String {
            var text = "\(deadline) after \(start), zone \(zone)"
            if let calendar { text += ", working days of \(calendar)" }
            let days = exceptions.map {
                "\($0.date) \($0.isWorked ? "worked" : "off") (\($0.source))"
            }
            if !days.isEmpty { text += "; \(days.joined(separator: ", "))" }
            if isProvisional { text += "; holidays up to the last day are not all announced" }
            return text + "."
        }
    }

    /// The day or the moment that set a clock going; its text is that of the day or the instant.
    package enum Start: TextForm {
        /// Only the day is known.
        case date(CalendarDate)
        /// The moment is known.
        case instant(Instant)

        /// A valid start.
        package static let example = CalendarDate.example

        /// Reads a day or an instant.
        ///
        /// - Parameter text: The start as text.
        /// - Throws: ``Malformed`` where it is neither.
        package init(parsing text: String) throws(Malformed) {
            if text.utf8.count <= CalendarDate.example.utf8.count {
                self = .date(try CalendarDate(parsing: text))
            } else {
                self = .instant(try Instant(parsing: text))
            }
        }

        /// The text of the day or of the instant.
        package var description: String {
            switch self {
            case .date(let date): date.description
            case .instant(let instant): instant.description
            }
        }
    }
}
