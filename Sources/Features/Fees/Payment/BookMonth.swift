import Core

/// A month of the books: `2026-11`.
struct BookMonth: TextValue {
    static let example = "2026-11"
    let firstDay: CalendarDate

    init(parsing text: String) throws(Malformed) {
        let refusal = Malformed("\(text) is no month: write year and month as \(Self.example).")
        guard text.utf8.count == 7 else { throw refusal }
        do throws(Malformed) {
            firstDay = try CalendarDate(parsing: text + "-01")
        } catch { throw refusal }
    }

    /// The last day of the month.
    var lastDay: CalendarDate { firstDay.adding(months: 1).adding(days: -1) }

    var description: String { String(firstDay.description.dropLast(3)) }
}
