import Core
import TestKit
import Testing

@testable import Papers

@Suite struct AccidentCoverUnbrokenTests {
    static let departure = CalendarDate(2027, 1, 10)
    static let end = CalendarDate(2028, 1, 9)

    static func verdict(_ covers: [(CalendarDate, CalendarDate)]) -> Verdict {
        AccidentCoverUnbroken.check(
            CoverFacts(
                plannedEnd: end,
                covers: covers.map { CoverFacts.Cover(number: "P-1", from: $0.0, until: $0.1) }
            ),
            on: departure
        )
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func coverBeginsOnTheDayOfDepartureAtTheLatest(shift: Int, outcome: String) {
        #expect(Self.verdict([(Self.departure.adding(days: shift), Self.end)]).word == outcome)
    }

    @Test(arguments: [(-1, "failed"), (0, "passed"), (1, "passed")])
    func coverEndsOnThePlannedEndAtTheEarliest(shift: Int, outcome: String) {
        #expect(Self.verdict([(Self.departure, Self.end.adding(days: shift))]).word == outcome)
    }

    /// The second policy begins so many days after the last day of the first.
    @Test(arguments: [(0, "passed"), (1, "passed"), (2, "failed")])
    func consecutivePoliciesJoin(days: Int, outcome: String) {
        let middle = CalendarDate(2027, 6, 30)
        let later = (middle.adding(days: days), Self.end)
        #expect(Self.verdict([(Self.departure, middle), later]).word == outcome)
        #expect(Self.verdict([later, (Self.departure, middle)]).word == outcome)
    }

    @Test func aShortPolicyInsideALongOneBreaksNothing() {
        let inside = (CalendarDate(2027, 2, 1), CalendarDate(2027, 2, 28))
        #expect(Self.verdict([(Self.departure, Self.end), inside]).kind == .passed)
    }

    @Test func theGapIsNamed() {
        let verdict = Self.verdict([
            (Self.departure, CalendarDate(2027, 3, 1)), (CalendarDate(2027, 3, 5), Self.end),
        ])
        #expect(verdict.words.contains("Not covered from 2027-03-02 to 2027-03-04"))
        #expect(Self.verdict([]).words.contains("from 2027-01-10 to 2028-01-09"))
    }

    /// A departure after the planned end must be insured itself.
    @Test func theDayOfDepartureIsAlwaysCovered() {
        let late = CalendarDate(2028, 2, 1)
        let facts = CoverFacts(
            plannedEnd: Self.end,
            covers: [CoverFacts.Cover(number: "P-1", from: Self.departure, until: Self.end)]
        )
        #expect(AccidentCoverUnbroken.check(facts, on: late).kind == .failed)
    }
}
