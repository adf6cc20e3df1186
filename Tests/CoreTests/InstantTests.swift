import Core
import Foundation
import Testing

struct InstantTests {
    @Test(arguments: [
        "0001-01-01T00:00:00.000000Z", "1969-12-31T23:59:59.999999Z", "1970-01-01T00:00:00.000000Z",
        "2024-02-29T23:59:59.000001Z", "2026-11-21T10:00:00.123456Z", "9999-12-31T23:59:59.999999Z",
    ])
    func instantsAreReadAndWritten(_ text: String) throws {
        try expectRoundTrip(Instant.self, text)
    }

    @Test(arguments: [
        ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00.000000Z"),
        ("2026-11-21t10:00:00.5z", "2026-11-21T10:00:00.500000Z"),
        ("2026-11-21T18:00:00+08:00", "2026-11-21T10:00:00.000000Z"),
        ("2026-11-21T00:30:00+09:00", "2026-11-20T15:30:00.000000Z"),
        ("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00.000000Z"),
        ("2026-11-21 10:00:00.123456+00", "2026-11-21T10:00:00.123456Z"),
        ("2026-11-21 10:00:00.12+05:30", "2026-11-21T04:30:00.120000Z"),
        ("1900-01-01 08:05:43+08:05:43", "1900-01-01T00:00:00.000000Z"),
        ("2026-11-21T10:00:00.123456789Z", "2026-11-21T10:00:00.123456Z"),
        ("2026-11-21T10:00:00.1234567890123456789012Z", "2026-11-21T10:00:00.123456Z"),
        ("2026-11-21T10:00:00-00:00", "2026-11-21T10:00:00.000000Z"),
    ])
    func otherSpellingsMeanTheSame(_ text: String, _ expected: String) throws {
        #expect(try Instant(parsing: text).description == expected)
    }

    @Test(arguments: [
        ("2026-11-21", "write date, T, time and zone"), ("2026-11-21T10:00", "write date, T"),
        ("2026-11-21T24:00:00Z", "hours run to 23"), ("2026-11-21T10:60:00Z", "seconds to 59"),
        ("2026-11-21T10:00:60Z", "seconds to 59"), ("2026-11-21T10:00:00.Z", "write date, T"),
        ("2026-11-21T10:00:00", "does not end in a zone"), ("2026-11-21T10:00:00 Z", "zone"),
        ("2026-11-21T10:00:00+8", "zone"), ("2026-11-21T10:00:00+24:00", "zone"),
        ("2026-11-21T10:00:00+08:60", "zone"), ("2026-11-21T10:00:00Z ", "zone"),
        ("2026-02-29T10:00:00Z", "from 01 to 28"), ("infinity", "write date, T"),
        ("", "write date"),
    ])
    func othersAreRefused(_ text: String, saying words: String) throws {
        #expect(try refusal(of: text, as: Instant.self).contains(words))
    }

    @Test(arguments: [
        ("2026-11-20T14:59:59.999999Z", "Asia/Tokyo", "2026-11-20"),
        ("2026-11-20T15:00:00.000000Z", "Asia/Tokyo", "2026-11-21"),
        ("2026-11-20T15:59:59.999999Z", "Asia/Shanghai", "2026-11-20"),
        ("2026-11-20T16:00:00.000000Z", "Asia/Shanghai", "2026-11-21"),
        ("2026-11-20T20:59:59.999999Z", "Europe/Moscow", "2026-11-20"),
        ("2026-11-20T21:00:00.000000Z", "Europe/Moscow", "2026-11-21"),
        ("2026-01-01T04:59:59.999999Z", "America/New_York", "2025-12-31"),
        ("2026-07-01T03:59:59.999999Z", "America/New_York", "2026-06-30"),
        ("2026-07-01T04:00:00.000000Z", "America/New_York", "2026-07-01"),
        ("1969-12-31T23:59:59.999999Z", "UTC", "1969-12-31"),
    ])
    func theDayChangesAtLocalMidnight(_ text: String, _ name: String, _ date: String) throws {
        #expect(try Instant(parsing: text).date(in: zone(name)).description == date)
    }

    @Test(arguments: [
        ("2026-11-21", "Asia/Tokyo", "2026-11-20T15:00:00.000000Z"),
        ("2026-11-21", "Asia/Shanghai", "2026-11-20T16:00:00.000000Z"),
        ("2026-11-21", "Europe/Moscow", "2026-11-20T21:00:00.000000Z"),
        ("2026-03-08", "America/New_York", "2026-03-08T05:00:00.000000Z"),
        ("2026-03-09", "America/New_York", "2026-03-09T04:00:00.000000Z"),
        ("2026-11-02", "America/New_York", "2026-11-02T05:00:00.000000Z"),
        // Clocks in São Paulo jumped from 24:00 to 01:00, so the day began at 01:00.
        ("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00.000000Z"),
        // In Havana 01:00 becomes 00:00 again: midnight comes twice, the day begins with the first.
        ("2025-11-02", "America/Havana", "2025-11-02T04:00:00.000000Z"),
        // Samoa left out 30 December 2011 altogether.
        ("2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000000Z"),
        ("2011-12-31", "Pacific/Apia", "2011-12-30T10:00:00.000000Z"),
    ])
    func aDayStartsWhereItsZoneSays(_ date: String, _ name: String, _ text: String) throws {
        #expect(try Instant(startOf: day(date), in: zone(name)).description == text)
    }

    @Test func additionCountsRealSecondsAndStopsAtTheEdges() throws {
        let start = try Instant(parsing: "2026-11-21T10:00:00Z")
        #expect(start.adding(seconds: -1).description == "2026-11-21T09:59:59.000000Z")
        #expect(start.adding(hours: 48).description == "2026-11-23T10:00:00.000000Z")
        for count in [Int.max, Int.max / 3601, 1 << 45] {
            #expect(start.adding(hours: count) == .latest)
            #expect(start.adding(seconds: count) == .latest)
        }
        #expect(start.adding(hours: .min) == .earliest)
        #expect(start.adding(seconds: .min) == .earliest)
    }

    @Test func foundationDatesGoInAndOut() throws {
        let instant = try Instant(parsing: "2026-11-21T10:00:00.250000Z")
        #expect(Instant(Date(instant)) == instant)
        #expect(Instant(Date(timeIntervalSince1970: -0.000001)).microseconds == -1)
        #expect(Instant(Date.distantFuture) < .latest)
        #expect(Instant(Date(timeIntervalSince1970: .infinity)) == .latest)
        #expect(Instant(Date(timeIntervalSince1970: -1e30)) == .earliest)
    }
}
