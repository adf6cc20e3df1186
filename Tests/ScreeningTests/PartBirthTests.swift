import Core
import TestKit
import Testing

@testable import Screening

/// What a record or a list does not know of a birth contradicts nothing.
struct PartBirthTests {
    @Test(
        arguments: [
            ("1971-03-11", Weights.sameDay), ("1971-03", Weights.sameYear),
            ("1971", Weights.sameYear),
            ("1972", Weights.nearYear), ("1974", Weights.birthContradicts),
        ] as [(BirthDate, Int)]
    )
    func aPartIsComparedByWhatIsKnown(own: BirthDate, points: Int) {
        let listed = ListedBirth(on: CalendarDate(1971, 3, 11))
        #expect(MatchFeature.birth(own, [listed]).points == points)
    }

    @Test func aFirstOfJanuaryIsNotWhatAYearMeans() throws {
        let day = ListedBirth(on: CalendarDate(1971, 1, 1))
        #expect(MatchFeature.birth("1971", [day]).points == Weights.sameYear)
        #expect(MatchFeature.birth("1971-01-01", [day]).points == Weights.sameDay)
    }
}
