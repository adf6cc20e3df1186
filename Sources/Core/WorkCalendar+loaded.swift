import Foundation
import Postgres

extension WorkCalendar {
    /// The calendar of a country as the agency has loaded it; without one, weekends alone are off.
    ///
    /// Of a year that was confirmed and loaded anew the confirmed one counts until the other is confirmed.
    package static func loaded(
        for country: Country,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> WorkCalendar {
        let years = try tx.once("work_calendar of \(country)", from: ["work_calendar"]) {
            try tx.rows(
                """
                SELECT DISTINCT ON (year) year, days FROM work_calendar
                WHERE country = \(country) AND state <> 'superseded'
                ORDER BY year, state = 'confirmed' DESC
                """,
                as: LoadedYear.self
            )
        }
        var holidays: [CalendarDate: String] = [:]
        var makeUpDays: [CalendarDate: String] = [:]
        for exception in years.flatMap(\.days) {
            if exception.isWorked {
                makeUpDays[exception.date] = exception.source
            } else {
                holidays[exception.date] = exception.source
            }
        }
        return WorkCalendar(
            name: country.name,
            holidays: holidays,
            makeUpDays: makeUpDays,
            announced: Self.announced(years.map(\.year))
        )
    }

    /// From the first loaded year through the last one before a gap.
    private static func announced(_ years: [Int]) -> Period? {
        guard let first = years.first, let start = CalendarDate(year: first, month: 1, day: 1)
        else {
            return nil
        }
        var last = first
        for year in years.dropFirst() where year == last + 1 { last = year }
        return CalendarDate(year: last + 1, month: 1, day: 1).map { Period(from: start, until: $0) }
    }
}

private struct LoadedYear: RowDecodable {
    let year: Int
    let days: [WorkCalendar.Exception]

    init(row: borrowing Row) throws(RowError) {
        year = try row["year"]
        let text: String = try row["days"]
        do {
            days = try JSONDecoder().decode([WorkCalendar.Exception].self, from: Data(text.utf8))
        } catch {
            throw RowError(column: "days", reason: "is no list of days: \(error)")
        }
    }
}
