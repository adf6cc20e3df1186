/// Counting with days: the calendar in integers, without a formatter or a locale.
extension CalendarDate {
    /// Days since 1970-01-01, negative before it.
    package var daysSinceEpoch: Int {
        // Years counted from 1 March keep the leap day at their end, so that the lengths before it
        // follow one linear pattern: 153 days in every five months.
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = month > 2 ? month - 3 : month + 9
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        return 365 * marchYear + leapDays + dayOfYear - Self.epochCount
    }

    /// 1970-01-01 counted in days from 0000-03-01.
    private static let epochCount = 719_468
    private static let lastDay = CalendarDate.latest.daysSinceEpoch
    private static let firstDay = CalendarDate.earliest.daysSinceEpoch

    /// The day that lies so many days after 1970-01-01, held within `earliest` and `latest`.
    ///
    /// - Parameter days: Days since 1970-01-01, negative before it.
    package init(daysSinceEpoch days: Int) {
        let count = min(max(days, Self.firstDay), Self.lastDay) + Self.epochCount
        // 400 years have 146,097 days; the last century of four and the last year of four are each
        // one day longer, which `min` keeps from counting as a fifth.
        let (era, dayOfEra) = count.quotientAndRemainder(dividingBy: 146_097)
        let century = min(dayOfEra / 36_524, 3)
        let dayOfCentury = dayOfEra - century * 36_524
        let dayOfFour = dayOfCentury % 1461
        let yearOfFour = min(dayOfFour / 365, 3)
        let dayOfYear = dayOfFour - yearOfFour * 365
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let marchYear = 400 * era + 100 * century + 4 * (dayOfCentury / 1461) + yearOfFour
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = marchMonth < 10 ? marchYear : marchYear + 1
        // Always a day of the calendar: the count was brought within its bounds above.
        self = CalendarDate(year: year, month: month, day: day) ?? .latest
    }

    /// The day of the week.
    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, ISO's fourth day.
        let place = ((daysSinceEpoch + 3) % 7 + 7) % 7
        return Weekday(rawValue: place + 1) ?? .monday
    }

    /// The day so many days later, or earlier where the number is negative.
    ///
    /// - Parameter days: How many days.
    /// - Returns: The day, held within `earliest` and `latest`.
    package func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        guard !overflow else { return days > 0 ? .latest : .earliest }
        return CalendarDate(daysSinceEpoch: sum)
    }

    /// The same day of the month so many months later, or that month's last day where it is shorter.
    ///
    /// - Parameter months: How many months; negative goes back.
    /// - Returns: The day, held within `earliest` and `latest`.
    package func adding(months: Int) -> CalendarDate {
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, count < 10_000 * 12, count >= 12 else {
            return months > 0 ? .latest : .earliest
        }
        let (year, month) = count.quotientAndRemainder(dividingBy: 12)
        let last = Self.length(ofMonth: month + 1, in: year)
        return CalendarDate(year: year, month: month + 1, day: min(day, last)) ?? .latest
    }

    /// Days from this day to the other: 1 for the next day, negative for an earlier one.
    ///
    /// - Parameter other: The other day.
    /// - Returns: The number of days.
    package func days(until other: CalendarDate) -> Int {
        other.daysSinceEpoch - daysSinceEpoch
    }

    /// Whole calendar months from this day up to, but without, the other.
    ///
    /// A month is over when the same day of the next one begins, or the last day of a month that is shorter.
    /// So the other day is the day after the last one where both ends of a span count.
    ///
    /// - Parameter other: The day on which the span is over.
    /// - Returns: The months; zero where the other day comes first.
    package func months(until other: CalendarDate) -> Int {
        var count = max(0, (other.year - year) * 12 + other.month - month)
        while count > 0, adding(months: count) > other { count -= 1 }
        return count
    }

    /// Whole years from this day to the other: the age of a person born on this day.
    ///
    /// Whoever is born on 29 February has the birthday on 1 March in common years.
    ///
    /// - Parameter day: The day on which the age is asked.
    /// - Returns: The years; negative for a day before this one.
    package func years(on day: CalendarDate) -> Int {
        let hadBirthday = (day.month, day.day) >= (month, self.day)
        return day.year - year - (hadBirthday ? 0 : 1)
    }
}
