import Core

/// A month for which pay is due: `2026-10`.
struct PayMonth: TextValue {
    static let example = "2026-10"

    let firstDay: CalendarDate

    /// Reads `2026-10`, or the month's first day.
    init(parsing text: String) throws(Malformed) {
        let whole = text.utf8.count == Self.example.utf8.count ? "\(text)-01" : text
        guard let day = CalendarDate(whole), day.day == 1 else {
            throw Malformed("This is not a month: write year and month, as \(Self.example).")
        }
        firstDay = day
    }

    /// Year and month.
    var description: String { String(firstDay.description.dropLast(3)) }

    var lastDay: CalendarDate { firstDay.adding(days: length - 1) }

    /// How many days it has.
    var length: Int { firstDay.daysInMonth }

    /// Its days in order.
    var days: [CalendarDate] { (0..<length).map { firstDay.adding(days: $0) } }
}
