import Core

/// When a worker abroad is asked next: 7, 30 and 90 days after arrival, then every three months.
///
/// Decree 620 Art. 16 asks for follow-up without saying how often; R-CHK-001 sets these days as a
/// default that a compliance officer confirms.
enum CheckInSchedule {
    /// Days from the arrival to the first check-in, and from any sign that a worker is not well.
    static let first = 7
    /// A check-in so many days early counts for the planned one: nobody is asked twice in a row.
    static let earliness = 3

    /// The check-in after one that was held.
    ///
    /// - Parameters:
    ///   - held: The day on which the worker was heard.
    ///   - arrival: The day of arrival; of departure as long as no arrival is known.
    ///   - isWell: Whether all was well; otherwise a week is long enough.
    /// - Returns: The day of the next check-in, later than the one held.
    static func next(
        after held: CalendarDate,
        arrival: CalendarDate,
        isWell: Bool
    ) -> CalendarDate {
        let counted = held.adding(days: earliness)
        let planned = days(from: arrival, past: counted)
        return isWell ? planned : min(planned, held.adding(days: first))
    }

    /// How many planned check-ins went by before a worker was heard.
    ///
    /// - Parameters:
    ///   - due: The day that was set for the check-in; it may be earlier than planned.
    ///   - heard: The day on which the worker was heard.
    ///   - arrival: The day from which the plan runs.
    /// - Returns: 0 up to the day itself; then the one that was due and each planned one before `heard`.
    static func missed(
        from due: CalendarDate,
        until heard: CalendarDate,
        arrival: CalendarDate
    ) -> Int {
        var count = 0
        var next = due
        while next < heard {
            count += 1
            next = days(from: arrival, past: next)
        }
        return count
    }

    /// The first planned day past another.
    private static func days(from arrival: CalendarDate, past day: CalendarDate) -> CalendarDate {
        for days in [first, 30, 90] where arrival.adding(days: days) > day {
            return arrival.adding(days: days)
        }
        let third = arrival.adding(days: 90)
        var quarters = 1
        while third.adding(months: 3 * quarters) <= day { quarters += 1 }
        return third.adding(months: 3 * quarters)
    }
}
