import Core

/// Months between two days, both of them included.
enum Months {
    /// How many whole months have passed.
    static func whole(from first: CalendarDate, through last: CalendarDate) -> Int {
        let end = last.adding(days: 1)
        var count = max(0, (end.year - first.year) * 12 + end.month - first.month)
        while count > 0, first.adding(months: count) > end { count -= 1 }
        return count
    }

    /// How many months were begun.
    static func begun(from first: CalendarDate, through last: CalendarDate) -> Int {
        let whole = whole(from: first, through: last)
        return first.adding(months: whole) < last.adding(days: 1) ? whole + 1 : whole
    }
}
