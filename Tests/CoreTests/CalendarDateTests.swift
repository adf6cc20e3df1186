import Core
import Foundation
import TestKit
import Testing

struct CalendarDateTests {
    @Test(arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31"])
    func daysAreReadAndWritten(_ text: String) throws {
        try expectRoundTrip(CalendarDate.self, text)
    }

    @Test(arguments: [
        ("2026-2-01", "is not a date"), ("20260201", "is not a date"), ("", "is not a date"),
        ("2026-02-01 ", "is not a date"), ("2026-02-0１", "is not a date"), ("+026-02-01", "is not"),
        ("0000-01-01", "years run from 0001"), ("2026-13-01", "months from 01 to 12"),
        ("2026-02-29", "from 01 to 28"), ("2024-02-30", "from 01 to 29"),
        ("1900-02-29", "from 01 to 28"), ("2026-04-31", "from 01 to 30"), ("2026-01-00", "to 31"),
    ])
    func othersAreRefused(_ text: String, saying words: String) throws {
        #expect(try refusal(of: text, as: CalendarDate.self).contains(words))
    }

    @Test func theCalendarHasNoOtherDays() {
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 2026, month: 0, day: 1) == nil)
        #expect(CalendarDate(year: 2026, month: 1, day: 32) == nil)
        #expect(CalendarDate(year: 2026, month: 1, day: -1) == nil)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        // Counts up by hand, as on paper: an algorithm that shares nothing with the one under test.
        var (year, month, date) = (1799, 12, 31)
        var count = try day("1799-12-31").daysSinceEpoch
        #expect(count == -62_092)
        while year < 2200 {
            let leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            date += 1
            if date > lengths[month - 1] { (month, date) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            count += 1
            let found = CalendarDate(daysSinceEpoch: count)
            guard found == CalendarDate(year: year, month: month, day: date),
                found.daysSinceEpoch == count
            else {
                Issue.record("day \(count): \(found) instead of \(year)-\(month)-\(date)")
                return
            }
        }
    }

    @Test func additionAndWeekdayAgreeWithFoundation() throws {
        var random = SeededGenerator()
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for _ in 0..<500 {
            // After 1582: Foundation's calendar is the Julian one before.
            let start = CalendarDate(
                daysSinceEpoch: .random(in: -100_000...500_000, using: &random)
            )
            let days = Int.random(in: -20_000...20_000, using: &random)
            let months = Int.random(in: -600...600, using: &random)
            let date = Date(timeIntervalSince1970: Double(start.daysSinceEpoch) * 86_400)
            let note: Comment = "seed \(SeededGenerator.seed), \(start)"
            let later = try #require(calendar.date(byAdding: .day, value: days, to: date))
            #expect(start.adding(days: days) == Instant(later).date(in: .gmt), note)
            #expect(start.days(until: start.adding(days: days)) == days, note)
            // Foundation may pass through a shorter February on its way; only lengths are its own.
            let count = start.year * 12 + start.month - 1 + months
            let target = DateComponents(year: count / 12, month: count % 12 + 1, day: 1)
            let first = try #require(calendar.date(from: target))
            let length = try #require(calendar.range(of: .day, in: .month, for: first)).count
            let month = start.adding(months: months)
            #expect(month.day == min(start.day, length), note)
            #expect(month.adding(days: 1 - month.day) == Instant(first).date(in: .gmt), note)
            let weekday = (calendar.component(.weekday, from: date) + 5) % 7 + 1
            #expect(start.weekday.rawValue == weekday, note)
        }
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", 1, "2026-04-30"), ("2026-11-30", 3, "2027-02-28"),
        ("2026-01-15", 12, "2027-01-15"), ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-01", -1, "2025-12-01"), ("2026-05-05", 0, "2026-05-05"),
        ("2024-02-29", 12, "2025-02-28"), ("9999-12-01", 1, "9999-12-31"),
        ("0001-01-05", -1, "0001-01-01"), ("2026-01-01", Int.max, "9999-12-31"),
        ("2026-01-01", Int.min, "0001-01-01"),
    ])
    func monthsEndOnTheSameDayOrTheLast(_ start: String, _ months: Int, _ end: String) throws {
        #expect(try day(start).adding(months: months).description == end)
    }

    /// The day before a month is over, the day, and the day after; ends of months and leap days.
    @Test(arguments: [
        ("2026-11-30", "2028-11-29", 23), ("2026-11-30", "2028-11-30", 24),
        ("2026-11-30", "2028-12-01", 24), ("2026-11-30", "2027-02-27", 2),
        ("2026-11-30", "2027-02-28", 3), ("2026-11-30", "2028-02-28", 14),
        ("2026-11-30", "2028-02-29", 15), ("2027-01-31", "2027-02-27", 0),
        ("2027-01-31", "2027-02-28", 1), ("2027-01-31", "2027-03-30", 1),
        ("2027-01-31", "2027-03-31", 2), ("2028-02-29", "2029-02-27", 11),
        ("2028-02-29", "2029-02-28", 12), ("2027-01-10", "2027-01-10", 0),
        ("2027-01-10", "2027-01-09", 0), ("2027-01-10", "2026-01-10", 0),
        ("0001-01-01", "9999-12-31", 119_987), ("9999-12-01", "9999-12-31", 0),
    ])
    func aMonthIsOverOnTheSameDayOfTheNext(_ from: String, _ until: String, _ count: Int) throws {
        #expect(try day(from).months(until: day(until)) == count)
    }

    @Test func daysStopAtTheEdges() throws {
        #expect(CalendarDate.latest.adding(days: 1) == .latest)
        #expect(CalendarDate.earliest.adding(days: -1) == .earliest)
        #expect(try day("2026-01-01").adding(days: .max) == .latest)
        #expect(try day("1926-01-01").adding(days: .min) == .earliest)
    }

    @Test(arguments: [
        ("1990-05-20", "2008-05-19", 17), ("1990-05-20", "2008-05-20", 18),
        ("1990-05-20", "2008-05-21", 18), ("2004-02-29", "2022-02-28", 17),
        ("2004-02-29", "2022-03-01", 18), ("2004-02-29", "2024-02-28", 19),
        ("2004-02-29", "2024-02-29", 20), ("2004-03-01", "2024-02-29", 19),
        ("2000-01-01", "2000-01-01", 0), ("2000-01-02", "2000-01-01", -1),
    ])
    func ageChangesOnTheBirthday(_ birth: String, _ on: String, _ age: Int) throws {
        #expect(try day(birth).years(on: day(on)) == age)
    }

    @Test func monthsHaveTheirLengths() throws {
        let lengths = try (1...12).map { month in
            try #require(CalendarDate(year: 2026, month: month, day: 1)).daysInMonth
        }
        #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        #expect(try day("2024-02-01").daysInMonth == 29)
        #expect(try day("1900-02-01").daysInMonth == 28)
        #expect(try day("2000-02-01").isInLeapYear)
    }

    @Test func earlierDaysAreLess() throws {
        #expect(try day("2025-12-31") < day("2026-01-01"))
        #expect(try day("2026-01-31") < day("2026-02-01"))
        #expect(try !(day("2026-01-31") < day("2026-01-31")))
    }
}
