import Core
import Foundation
import Testing

/// Days counted forward and back, as a person asks for them.
struct DayOffsetTests {
    /// Golden Week of Japan and a make-up day of China, in one calendar.
    private func calendar() throws -> WorkCalendar {
        WorkCalendar(
            name: "Test",
            holidays: [
                try day("2026-05-04"): "みどりの日", try day("2026-05-05"): "こどもの日",
                try day("2026-05-06"): "振替休日",
            ],
            makeUpDays: [try day("2026-05-09"): "劳动节"]
        )
    }

    @Test(arguments: ["+10wd", "-5wd", "+30cd", "-1cd", "+6m", "-9999m"])
    func offsetsAreReadAndWritten(_ text: String) throws {
        try expectRoundTrip(DayOffset.self, text)
    }

    @Test func withoutASignItGoesForward() throws {
        #expect(try DayOffset(parsing: "10wd") == DayOffset(parsing: "+10wd"))
    }

    @Test(arguments: [
        "", "+", "wd", "10", "+0wd", "+01wd", "+10 wd", "+10000wd", "+1y", "++1m", "+-1m",
    ])
    func othersAreRefused(_ text: String) throws {
        #expect(try refusal(of: text, as: DayOffset.self).contains("+10wd, -5wd, +30cd or +6m"))
    }

    @Test(arguments: [
        // Over the holidays, onto the make-up day, and past it.
        ("2026-05-01", "+1wd", "2026-05-07"), ("2026-05-01", "+3wd", "2026-05-09"),
        ("2026-05-01", "+4wd", "2026-05-11"),
        // The same way back; the day itself is never counted.
        ("2026-05-11", "-1wd", "2026-05-09"), ("2026-05-11", "-4wd", "2026-05-01"),
        ("2026-05-07", "-1wd", "2026-05-01"), ("2026-05-03", "-1wd", "2026-05-01"),
        // Days of every kind and months ask no calendar.
        ("2026-05-01", "+30cd", "2026-05-31"), ("2026-05-01", "-1cd", "2026-04-30"),
        ("2026-08-31", "+6m", "2027-02-28"), ("2026-03-31", "-1m", "2026-02-28"),
    ])
    func theDayIsFound(_ start: String, _ offset: String, _ end: String) throws {
        let found = try calendar().day(DayOffset(parsing: offset), from: day(start))
        #expect(found.description == end)
    }

    @Test func aWayBackEndsWithTheCalendar() throws {
        let first = CalendarDate.earliest.adding(days: 3)
        #expect(try calendar().day(DayOffset(parsing: "-9999wd"), from: first) == .earliest)
    }

    @Test(
        arguments: [
            ("2026-05-04", "holiday", "みどりの日"), ("2026-05-09", "made_up", "劳动节"),
            ("2026-05-10", "weekend", nil), ("2026-05-07", nil, nil),
        ] as [(String, String?, String?)]
    )
    func eachDaySaysWhatIsPeculiar(_ text: String, _ why: String?, _ source: String?) throws {
        let found = try calendar().peculiarity(of: day(text))
        #expect(found?.why.rawValue == why)
        #expect(found?.source == source)
    }
}
