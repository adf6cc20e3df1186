import Core
import Testing

struct PeriodTests {
    @Test(arguments: ["2026-01-01/2027-01-01", "2026-01-01/..", "2026-01-01/2026-01-01"])
    func periodsAreReadAndWritten(_ text: String) throws {
        try expectRoundTrip(Period.self, text)
    }

    @Test(arguments: [
        ("2026-01-01", "is not a period"), ("2026-01-01/", "is not a period"),
        ("2026-01-01/.", "is not a period"), ("2026-01-01/...", "is not a period"),
        ("../2026-01-01", "is not a period"), ("2026-01-01/2027-01-01x", "is not a period"),
        ("2026-01-02/2026-01-01", "ends before it begins"), ("2026-02-30/..", "from 01 to 28"),
    ])
    func othersAreRefused(_ text: String, saying words: String) throws {
        #expect(try refusal(of: text, as: Period.self).contains(words))
    }

    @Test(arguments: [
        ("2025-12-31", false, false), ("2026-01-01", true, true), ("2026-12-31", true, true),
        ("2027-01-01", false, true), ("9999-12-31", false, true),
    ])
    func theFirstDayLiesWithinAndTheEndDoesNot(_ date: String, _ closed: Bool, _ open: Bool) throws
    {
        #expect(try Period(parsing: "2026-01-01/2027-01-01").contains(day(date)) == closed)
        #expect(try Period(parsing: "2026-01-01/..").contains(day(date)) == open)
    }

    @Test(arguments: [
        ("2026-01-01/2026-02-01", "2026-02-01/2026-03-01", false),
        ("2026-01-01/2026-02-02", "2026-02-01/2026-03-01", true),
        ("2026-01-01/2026-12-31", "2026-02-01/2026-03-01", true),
        ("2026-01-01/..", "2025-01-01/2026-01-01", false),
        ("2026-01-01/..", "2025-01-01/2026-01-02", true),
        ("2026-01-01/..", "2030-01-01/..", true),
        ("2026-01-15/2026-01-15", "2026-01-01/2026-02-01", false),
        ("2026-01-01/2026-01-01", "2026-01-01/2026-01-01", false),
    ])
    func overlapNeedsOneCommonDay(_ one: String, _ other: String, _ expected: Bool) throws {
        let (one, other) = (try Period(parsing: one), try Period(parsing: other))
        #expect(one.overlaps(other) == expected)
        #expect(other.overlaps(one) == expected)
    }

    @Test func anEndBeforeTheStartLeavesNothing() throws {
        let period = Period(from: try day("2026-01-02"), until: try day("2026-01-01"))
        #expect(period.isEmpty)
        #expect(period.lastDay == nil)
        #expect(try !period.contains(day("2026-01-01")))
        #expect(try Period(parsing: "2026-01-01/2026-01-03").lastDay == day("2026-01-02"))
    }
}
