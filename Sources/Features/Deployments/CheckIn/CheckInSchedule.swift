import Core
import Postgres

/// When a worker abroad is asked next: 7, 30 and 90 days after arrival, then every three months.
///
/// Decree 620 Art. 16 asks for follow-up without saying how often; R-CHK-001 sets these days as a
/// default, instead of which the agency may confirm others.
struct CheckInSchedule: Codable, Sendable {
    /// Days from the arrival to the first check-in, and from any sign that a worker is not well.
    var first = ThresholdCode.checkInFirstDays.card.shipped
    /// Days from the arrival to the second check-in.
    var second = ThresholdCode.checkInSecondDays.card.shipped
    /// Days from the arrival to the third check-in.
    var third = ThresholdCode.checkInThirdDays.card.shipped
    /// Months between the check-ins after the third.
    var laterMonths = ThresholdCode.checkInLaterMonths.card.shipped
    /// After so many missed check-ins in a row a rights case is opened.
    var missedMost = ThresholdCode.checkInsMissed.card.shipped

    /// A check-in so many days early counts for the planned one: nobody is asked twice in a row.
    static let earliness = 3

    /// Reads the schedule of a worker: that of the day of arrival, so that a plan once made stands.
    ///
    /// - Parameters:
    ///   - arrival: The day of arrival; of departure as long as no arrival is known.
    ///   - tx: Where it is read.
    /// - Returns: The schedule.
    /// - Throws: The database's errors.
    static func of(
        _ arrival: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CheckInSchedule {
        CheckInSchedule(
            first: try ThresholdEditions.of(.checkInFirstDays, in: tx).value(on: arrival),
            second: try ThresholdEditions.of(.checkInSecondDays, in: tx).value(on: arrival),
            third: try ThresholdEditions.of(.checkInThirdDays, in: tx).value(on: arrival),
            laterMonths: try ThresholdEditions.of(.checkInLaterMonths, in: tx).value(on: arrival),
            missedMost: try ThresholdEditions.of(.checkInsMissed, in: tx).value(on: arrival)
        )
    }

    /// The check-in after one that was held.
    ///
    /// - Parameters:
    ///   - held: The day on which the worker was heard.
    ///   - arrival: The day of arrival; of departure as long as no arrival is known.
    ///   - isWell: Whether all was well; otherwise the days of the first check-in are long enough.
    /// - Returns: The day of the next check-in, later than the one held.
    func next(
        after held: CalendarDate,
        arrival: CalendarDate,
        isWell: Bool
    ) -> CalendarDate {
        let counted = held.adding(days: Self.earliness)
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
    func missed(
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
    private func days(from arrival: CalendarDate, past day: CalendarDate) -> CalendarDate {
        // Each of the three is confirmed by itself, so nothing says that they stand in their order.
        let planned = [first, second, third].sorted()
        for days in planned where arrival.adding(days: days) > day {
            return arrival.adding(days: days)
        }
        let last = arrival.adding(days: planned[2])
        var later = 1
        while last.adding(months: laterMonths * later) <= day { later += 1 }
        return last.adding(months: laterMonths * later)
    }
}
