import Core
import Foundation
import Testing

/// Golden Week as in 2026's pattern: 1 to 7 October off, two weekend days worked for it.
private func china() throws -> WorkCalendar {
    let notice = "notice of the State Council"
    let off = try (1...7).map { try #require(CalendarDate(year: 2026, month: 10, day: $0)) }
    let worked = [try day("2026-09-27"), try day("2026-10-10")]
    return WorkCalendar(
        name: "China",
        holidays: Dictionary(uniqueKeysWithValues: off.map { ($0, notice) }),
        makeUpDays: Dictionary(uniqueKeysWithValues: worked.map { ($0, notice) }),
        announced: try Period(parsing: "2026-01-01/2027-01-01")
    )
}

struct DeadlineTests {
    @Test(arguments: [
        "1 working day", "10 working days", "14 calendar days", "48 hours", "3 months",
    ])
    func lengthsAreReadAndWritten(_ text: String) throws {
        try expectRoundTrip(Deadline.self, text)
    }

    @Test(arguments: [
        "", "10", "10 days", "1 working days", "01 hours", "0 hours", "-1 hours", "10  hours",
    ])
    func othersAreRefused(_ text: String) throws {
        #expect(try refusal(of: text, as: Deadline.self).contains("as 10 working days"))
    }

    @Test(arguments: [
        ("2026-09-25", true), ("2026-09-26", false), ("2026-09-27", true), ("2026-09-30", true),
        ("2026-10-01", false), ("2026-10-07", false), ("2026-10-08", true), ("2026-10-10", true),
        ("2026-10-11", false),
    ])
    func holidaysAreOffAndMadeUpDaysAreWorked(_ date: String, _ isWorked: Bool) throws {
        #expect(try china().isWorkingDay(day(date)) == isWorked)
    }

    @Test(arguments: [
        ("2026-11-20", 1, "2026-11-23"), ("2026-11-21", 1, "2026-11-23"),
        ("2026-09-25", 1, "2026-09-27"), ("2026-09-30", 1, "2026-10-08"),
        ("2026-09-21", 10, "2026-10-09"), ("2026-11-20", 0, "2026-11-20"),
    ])
    func countingBeginsOnTheNextDay(_ start: String, _ number: Int, _ end: String) throws {
        #expect(try china().workingDay(number: number, after: day(start)) == day(end))
    }

    @Test func countingEndsWithTheCalendar() throws {
        let found = try china().workingDay(
            number: .max,
            after: CalendarDate.latest.adding(days: -9)
        )
        #expect(found == .latest)
    }

    @Test(arguments: [
        (Deadline.workingDays(10), "2026-09-21", "2026-10-09", "2026-10-09T16:00:00.000000Z"),
        (.calendarDays(14), "2026-11-21", "2026-12-05", "2026-12-05T16:00:00.000000Z"),
        (.months(3), "2026-11-30", "2027-02-28", "2027-02-28T16:00:00.000000Z"),
        (.hours(48), "2026-11-21", "2026-11-22", "2026-11-22T16:00:00.000000Z"),
    ])
    func aDayIsOverAtMidnightInBeijing(
        _ deadline: Deadline,
        _ start: String,
        _ date: String,
        _ instant: String
    ) throws {
        let due = deadline.due(
            after: try day(start),
            in: try zone("Asia/Shanghai"),
            calendar: try china()
        )
        // 48 hours from the start of a day end at 24:00 of the next: the first moment of the third.
        let shown = deadline == .hours(48) ? try day(date).adding(days: 1) : try day(date)
        #expect(due.date == shown)
        #expect(due.instant.description == instant)
        #expect(due.zone == "Asia/Shanghai")
        #expect(!due.hasPassed(at: due.instant.adding(seconds: -1)))
        #expect(due.hasPassed(at: due.instant))
    }

    @Test func theDayOfTheEventIsThatOfTheZone() throws {
        let late = try Instant(parsing: "2026-11-20T15:30:00Z")
        let tokyo = Deadline.calendarDays(1).due(
            after: late,
            in: try zone("Asia/Tokyo"),
            calendar: try china()
        )
        let shanghai = Deadline.calendarDays(1)
            .due(after: late, in: try zone("Asia/Shanghai"), calendar: try china())
        #expect(try tokyo.date == day("2026-11-22"))
        #expect(try shanghai.date == day("2026-11-21"))
    }

    @Test func aDayThatChangesTheClocksEndsAtItsOwnMidnight() throws {
        let due = Deadline.calendarDays(1)
            .due(
                after: try day("2026-10-31"),
                in: try zone("America/New_York"),
                calendar: try china()
            )
        #expect(due.instant.description == "2026-11-02T05:00:00.000000Z")
        let hours = Deadline.hours(24).due(
            after: try Instant(parsing: "2026-10-31T16:00:00Z"),
            in: try zone("America/New_York"),
            calendar: try china()
        )
        #expect(hours.instant.description == "2026-11-01T16:00:00.000000Z")
    }

    @Test func theBasisNamesEveryDayThatCounted() throws {
        let due = Deadline.workingDays(10)
            .due(after: try day("2026-09-21"), in: try zone("Asia/Shanghai"), calendar: try china())
        #expect(due.basis.hasPrefix("10 working days after 2026-09-21, zone Asia/Shanghai"))
        #expect(due.basis.contains("2026-09-27 worked (notice of the State Council)"))
        #expect(due.basis.contains("2026-10-07 off (notice of the State Council)"))
        #expect(!due.basis.contains("2026-10-10"))
        #expect(due.inputs.exceptions.count == 6)
        #expect(!due.inputs.isProvisional)
        let json = try JSONEncoder().encode(due)
        #expect(try JSONDecoder().decode(Due.self, from: json) == due)
    }

    @Test func aCountBeyondTheAnnouncedDaysSaysSo() throws {
        let due = Deadline.workingDays(5)
            .due(after: try day("2026-12-28"), in: try zone("Asia/Shanghai"), calendar: try china())
        #expect(due.inputs.isProvisional)
        #expect(due.basis.contains("not all announced"))
        let month = Deadline.months(1)
            .due(after: try day("2026-12-28"), in: try zone("Asia/Shanghai"), calendar: try china())
        #expect(!month.inputs.isProvisional)
    }
}
