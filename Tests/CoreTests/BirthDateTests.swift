import Core
import Testing

struct BirthDateTests {
    @Test(arguments: ["1990-05-17", "2004-02-29", "1990-05", "1990", "0001", "9999-12"])
    func itIsReadAndWrittenAsFarAsItIsKnown(_ text: String) throws {
        try expectRoundTrip(BirthDate.self, text)
    }

    @Test(arguments: [
        ("1990-02-29", "not in the calendar"), ("1990-13", "1990-05 or 1990"),
        ("1990-00", "1990-05 or 1990"), ("1990-5", "1990-05 or 1990"), ("90", "1990-05 or 1990"),
        ("1990-", "1990-05 or 1990"), ("1990-05-", "1990-05 or 1990"),
        ("1990-05-17 ", "1990-05 or 1990"), ("0000", "1990-05 or 1990"),
        ("199005", "1990-05 or 1990"), ("", "1990-05 or 1990"),
        ("1990-05-00", "not in the calendar"),
    ])
    func everythingElseIsRefused(_ text: String, _ words: String) throws {
        #expect(try refusal(of: text, as: BirthDate.self).contains(words))
    }

    @Test(arguments: [
        ("1990-05-17", "1990-05-17", "1990-05-17"), ("1990-05", "1990-05-01", "1990-05-31"),
        ("1990-02", "1990-02-01", "1990-02-28"), ("1992-02", "1992-02-01", "1992-02-29"),
        ("1990-12", "1990-12-01", "1990-12-31"), ("1990", "1990-01-01", "1990-12-31"),
    ])
    func itMayLieBetweenTwoDays(_ text: String, _ earliest: String, _ latest: String) throws {
        let known = try BirthDate(parsing: text)
        #expect(known.earliest.description == earliest)
        #expect(known.latest.description == latest)
        #expect((known.whole != nil) == (earliest == latest))
    }

    /// The day before the last that it may be, the day, and the day after; the same of the first.
    @Test(arguments: [
        ("2008-12-03", "2026-12-02", 17, 17), ("2008-12-03", "2026-12-03", 18, 18),
        ("2008-12", "2026-11-30", 17, 17), ("2008-12", "2026-12-01", 17, 18),
        ("2008-12", "2026-12-30", 17, 18), ("2008-12", "2026-12-31", 18, 18),
        ("2008", "2025-12-31", 17, 17), ("2008", "2026-01-01", 17, 18),
        ("2008", "2026-12-30", 17, 18), ("2008", "2026-12-31", 18, 18),
        ("2008-02", "2026-02-28", 17, 18), ("2008-02", "2026-03-01", 18, 18),
        ("2026", "2026-11-21", -1, 0),
    ])
    func anAgeIsCertainOrOneOfTwo(_ text: String, _ on: String, _ least: Int, _ most: Int) throws {
        #expect(try BirthDate(parsing: text).ages(on: day(on)) == least...most)
    }

    @Test(arguments: [
        ("1990-05-17", "1990-05-17", true, true), ("1990-05-17", "1990-05", true, true),
        ("1990-05-17", "1990", true, true), ("1990-05", "1990", true, true),
        ("1990", "1990-05", false, true), ("1990-05", "1990-05-17", false, true),
        ("1990", "1991", false, false), ("1990-05", "1990-06", false, false),
        ("1990-05-17", "1990-05-18", false, false), ("1990-05-17", "1990-06", false, false),
    ])
    func whatIsNotKnownContradictsNothing(
        _ text: String,
        _ other: String,
        _ states: Bool,
        _ mayBe: Bool
    ) throws {
        let (known, beside) = (try BirthDate(parsing: text), try BirthDate(parsing: other))
        #expect(known.states(beside) == states)
        #expect(known.mayBe(beside) == mayBe)
        #expect(beside.mayBe(known) == mayBe)
    }
}
