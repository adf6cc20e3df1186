/// From when on a rule binds.
package enum Force: Sendable, Equatable {
    /// The days on which its source is in force.
    case law(Period)
    /// A policy: it binds an agency from the day on which the agency adopted it.
    case adoption

    /// A source that came into force on a day, and that ends where a last day is known.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - month: From 1 to 12.
    ///   - day: From 1 to 31. A day that does not exist is the epoch, which `LawTests` refuses.
    ///   - end: The day after the last one; nil leaves it in force.
    /// - Returns: The days on which it binds.
    package static func since(
        _ year: Int,
        _ month: Int,
        _ day: Int,
        until end: CalendarDate? = nil
    ) -> Force {
        .law(
            Period(from: CalendarDate(year: year, month: month, day: day) ?? .epoch, until: end)
        )
    }

    /// The first day of the source; nil for a policy, whose day is the agency's own.
    package var start: CalendarDate? {
        guard case .law(let period) = self else { return nil }
        return period.from
    }

    /// Why the rule says nothing on a day; nil where it binds.
    ///
    /// - Parameters:
    ///   - day: The day as of which it is asked.
    ///   - start: Since when it binds the agency; nil where no record says so: a policy then binds on
    ///     every day, so that a missing record opens no gate.
    /// - Returns: The reason in a sentence.
    func silence(on day: CalendarDate, since start: CalendarDate?) -> String? {
        switch self {
        case .adoption:
            guard let start, day < start else { return nil }
            return "Not yet adopted on \(day): the agency has had this policy since \(start)."
        case .law(let period):
            let first = start ?? period.from
            return Period(from: first, until: period.until).contains(day)
                ? nil : "Not in force on \(day)."
        }
    }
}
