extension WorkCalendar {
    /// Why a day does not count as Monday to Friday do.
    package enum Peculiarity: String, Choice {
        case weekend, holiday
        /// A weekend that is worked for a holiday.
        case madeUp = "made_up"
    }

    /// A day that is passed over, or counted although it falls on a weekend.
    package struct PeculiarDay: Hashable, Sendable, Codable {
        /// The day.
        package let date: CalendarDate
        /// Why.
        package let why: Peculiarity
        /// Who announced it and as what; nil for a weekend.
        package let source: String?
    }

    /// What is peculiar about a day; nil for a weekday that is worked.
    ///
    /// - Parameter day: The day.
    /// - Returns: Why it is off, or worked although it falls on a weekend.
    package func peculiarity(of day: CalendarDate) -> PeculiarDay? {
        if let source = makeUpDays[day], day.isOnWeekend {
            return PeculiarDay(date: day, why: .madeUp, source: source)
        }
        if let source = holidays[day], makeUpDays[day] == nil {
            return PeculiarDay(date: day, why: .holiday, source: source)
        }
        return day.isOnWeekend ? PeculiarDay(date: day, why: .weekend, source: nil) : nil
    }

    /// The day that lies so far from another, which itself is never counted.
    ///
    /// - Parameters:
    ///   - offset: How far.
    ///   - start: The day from which it is counted.
    /// - Returns: The day, held within `CalendarDate.earliest` and `CalendarDate.latest`.
    package func day(_ offset: DayOffset, from start: CalendarDate) -> CalendarDate {
        switch offset.unit {
        case .workingDays where offset.number < 0: workingDay(number: -offset.number, before: start)
        case .workingDays: workingDay(number: offset.number, after: start)
        case .calendarDays: start.adding(days: offset.number)
        case .months: start.adding(months: offset.number)
        }
    }

    /// The nth working day before a day, which itself is never counted.
    private func workingDay(number: Int, before day: CalendarDate) -> CalendarDate {
        var reached = day
        var left = number
        while left > 0, reached > .earliest {
            reached = reached.adding(days: -1)
            if isWorkingDay(reached) { left -= 1 }
        }
        return reached
    }
}
