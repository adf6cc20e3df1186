/// Which days are working days in one country: Monday to Friday, corrected by announced days.
///
/// China moves working days around its holidays (调休), so holidays and make-up working days both
/// come from the State Council's yearly notice; each day keeps the text of its source.
package struct WorkCalendar: Hashable, Sendable {
    /// Whose calendar it is, as shown in a deadline's basis: `China`.
    package let name: String
    /// Days off besides weekends, each with its source.
    package let holidays: [CalendarDate: String]
    /// Saturdays and Sundays that are worked, each with its source; they win over holidays.
    package let makeUpDays: [CalendarDate: String]
    /// The days for which holidays have been announced; nil where nobody has said.
    package let announced: Period?

    /// Weekends and nothing else: for lengths that count no working days.
    static let weekends = WorkCalendar(name: "")

    /// Makes a calendar from announced days.
    ///
    /// - Parameters:
    ///   - name: Whose calendar it is.
    ///   - holidays: Days off besides weekends, each with its source.
    ///   - makeUpDays: Days worked although they fall on a weekend, each with its source.
    ///   - announced: The days for which the two sets are complete.
    package init(
        name: String,
        holidays: [CalendarDate: String] = [:],
        makeUpDays: [CalendarDate: String] = [:],
        announced: Period? = nil
    ) {
        self.name = name
        self.holidays = holidays
        self.makeUpDays = makeUpDays
        self.announced = announced
    }

    /// Whether people work on the day.
    ///
    /// - Parameter day: The day asked about.
    /// - Returns: True for a working day.
    package func isWorkingDay(_ day: CalendarDate) -> Bool {
        if makeUpDays[day] != nil { return true }
        return holidays[day] == nil && !day.isOnWeekend
    }

    /// The nth working day after a day, which itself is never counted.
    ///
    /// - Parameters:
    ///   - number: 1 for the next working day; 0 or less gives the day itself.
    ///   - day: The day after which counting begins.
    /// - Returns: The working day, at most `CalendarDate.latest`.
    package func workingDay(number: Int, after day: CalendarDate) -> CalendarDate {
        var reached = day
        var left = number
        while left > 0, reached < .latest {
            reached = reached.adding(days: 1)
            if isWorkingDay(reached) { left -= 1 }
        }
        return reached
    }

    /// The announced days that changed the count between two days, in order, each with its source.
    ///
    /// - Parameters:
    ///   - start: The day after which counting begins.
    ///   - end: The last day counted.
    /// - Returns: Weekdays off and weekends worked.
    package func exceptions(after start: CalendarDate, through end: CalendarDate) -> [Exception] {
        let off = holidays.filter { makeUpDays[$0.key] == nil }
            .map { Exception(date: $0.key, isWorked: false, source: $0.value) }
        let worked = makeUpDays.map { Exception(date: $0.key, isWorked: true, source: $0.value) }
        return (off + worked)
            .filter { $0.date > start && $0.date <= end && $0.isWorked == $0.date.isOnWeekend }
            .sorted { $0.date < $1.date }
    }

    /// A day on which the calendar departs from Monday to Friday.
    package struct Exception: Hashable, Sendable, Codable {
        /// The day.
        package let date: CalendarDate
        /// Whether it is worked (a weekend made up) or off (a holiday).
        package let isWorked: Bool
        /// Who announced it.
        package let source: String

        private enum CodingKeys: String, CodingKey {
            case date
            case isWorked = "worked"
            case source
        }
    }
}

extension CalendarDate {
    /// Whether it is a Saturday or a Sunday.
    var isOnWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
