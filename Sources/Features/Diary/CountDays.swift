import Core
import Foundation
import Model
import Postgres

/// The day that lies so many days from another, counted as the deadlines count.
struct CountDays: CollectionQuery {
    typealias Subject = YearCalendar
    static let permission = Permission.diaryRead
    static let help = [
        "from": "The day from which it is counted, and which is not counted; today when not given.",
        "length":
            "How far: + or -, a number, and wd for working days, cd for calendar days or m for months; the day "
            + "itself when not given.",
        "country": "Whose working days they are, ISO 3166; China's when not given.",
        "zone": "The zone in which the day ends, and today is; that of the agency when not given.",
    ]

    let from: CalendarDate?
    let length: DayOffset?
    let country: Country?
    let zone: TimeZoneName?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> DayCount {
        let country = country ?? .cn
        let zone = zone.flatMap { TimeZone(identifier: $0.description) } ?? ActionContext.zone
        let start = from ?? context.today(in: zone)
        let calendar = try WorkCalendar.loaded(for: country, in: tx)
        let years = try LoadedYears.of(country, in: tx)
        let day = length.map { calendar.day($0, from: start) } ?? start
        var counted: [CalendarDate] = []
        if let length, length.unit == .workingDays {
            counted = Self.days(from: start, to: day)
            try years.require(counted.map(\.year), of: country)
        }
        let isKnown = years.confirmed.union(years.unconfirmed).contains(day.year)
        let asked = Set(counted.map(\.year) + (isKnown ? [day.year] : []))
        let due = length?.deadline?.due(after: start, in: zone, calendar: calendar)
        return DayCount(
            from: start,
            length: length,
            country: country,
            day: day,
            weekday: "\(day.weekday)",
            isWorkingDay: isKnown ? calendar.isWorkingDay(day) : nil,
            zone: zone.identifier,
            endsAt: due?.instant ?? Instant(startOf: day.adding(days: 1), in: zone),
            passed: counted.compactMap { calendar.peculiarity(of: $0) },
            unconfirmedYears: years.unconfirmed.intersection(asked).sorted()
        )
    }

    /// The days that a count goes over, in their order; the first one itself is not among them.
    private static func days(from start: CalendarDate, to end: CalendarDate) -> [CalendarDate] {
        let steps = start.days(until: end)
        let offsets = steps < 0 ? Array(steps...(-1)) : Array(1..<(steps + 1))
        return offsets.map { start.adding(days: $0) }
    }
}

/// Where a count of days ends, and what it passed on the way.
struct DayCount: Codable, Sendable {
    let from: CalendarDate
    /// Nothing where the day itself was asked for.
    let length: DayOffset?
    /// Whose working days were counted.
    let country: Country
    let day: CalendarDate
    let weekday: String
    /// Whether the day itself is worked; nothing where the calendar of its year is not loaded.
    let isWorkingDay: Bool?
    let zone: String
    /// The first moment after the day in the zone.
    let endsAt: Instant
    /// What was passed over, with the weekends that were counted because they are worked; of working days alone.
    let passed: [WorkCalendar.PeculiarDay]
    /// The years that one person has loaded and no second one has confirmed.
    let unconfirmedYears: [Int]
}

/// The years of a country's calendar that are on record.
private struct LoadedYears {
    var confirmed: Set<Int> = []
    var unconfirmed: Set<Int> = []

    static func of(
        _ country: Country,
        in tx: borrowing ReadTransaction
    ) throws -> LoadedYears {
        let calendars = try tx.records(
            of: YearCalendar.self,
            "country = \(country) AND state <> 'superseded'"
        )
        var years = LoadedYears()
        for calendar in calendars {
            if calendar.state == .confirmed {
                years.confirmed.insert(calendar.year)
            } else {
                years.unconfirmed.insert(calendar.year)
            }
        }
        // Where a year was loaded anew, the confirmed one counts.
        years.unconfirmed.subtract(years.confirmed)
        return years
    }

    /// Refuses a count through a year of which nobody has said which days are off.
    func require(_ years: [Int], of country: Country) throws(Refusal) {
        let missing = Set(years).subtracting(confirmed).subtracting(unconfirmed).sorted()
        guard let first = missing.first else { return }
        let named = missing.map(String.init).joined(separator: ", ")
        throw DiaryRefusal.calendarNotLoaded.refusal(
            "The count goes through \(named), and no calendar of \(country.name) is loaded for it: homeward "
                + "calendar load --country \(country) --year \(first) --days @days.json --source …"
        )
    }
}
