import Core
import Corridors
import Model
import TestKit
import Testing

@testable import Training

@Suite struct PreEntryHoursReachedTests {
    static let day = CalendarDate(2027, 1, 10)
    static let first = CalendarDate(2026, 9, 10)

    /// Eight hours a day of one topic, and what is left on the last day of all.
    static func lessons(
        hours: Int,
        of topic: Topic = .language,
        until last: CalendarDate = CalendarDate(2026, 10, 9)
    ) -> [Lesson] {
        let days = (hours + 7) / 8
        return (0..<days).map { number in
            Lesson(
                day: number == days - 1 ? last : first.adding(days: number),
                topic: topic,
                seconds: min(8, hours - number * 8) * 3600
            )
        }
    }

    static func outcome(
        _ lessons: [Lesson],
        claimed: Bool = true,
        least: Int? = nil,
        programme: String = "JP-TITP-1"
    ) -> String {
        PreEntryHoursReached.check(
            LectureFacts(
                programme: programme,
                leastHours: least.map { TermEditions($0) },
                courses: [LectureFacts.Taught(reliefClaimed: claimed, lessons: lessons)]
            ),
            on: day
        ).word
    }

    @Test(arguments: [(159, "failed"), (160, "passed"), (161, "passed")])
    func theReliefAsksForAHundredAndSixtyHours(hours: Int, outcome: String) {
        #expect(Self.outcome(Self.lessons(hours: hours)) == outcome)
    }

    /// From 10 September to 9 October is a month.
    @Test(arguments: [(8, "failed"), (9, "passed"), (10, "passed")])
    func theReliefAsksForAMonth(last: Int, outcome: String) {
        let lessons = Self.lessons(hours: 160, until: CalendarDate(2026, 10, last))
        #expect(Self.outcome(lessons) == outcome)
    }

    @Test func hoursOfLawDoNotCountForTheRelief() {
        let lessons =
            Self.lessons(hours: 152) + [Lesson(day: Self.first, topic: .law, seconds: 28_800)]
        #expect(Self.outcome(lessons) == "failed")
    }

    /// Fixture: a day of ten hours counts eight.
    @Test func aLongDayCountsEightHours() {
        let long = Self.lessons(hours: 160).map {
            Lesson(day: $0.day, topic: $0.topic, seconds: 10 * 3600)
        }
        #expect(Self.outcome(Array(long.dropFirst())) == "failed")
        #expect(Self.outcome(long) == "passed")
    }

    @Test func withoutAClaimNothingIsAskedButTheCorridorsHours() {
        #expect(Self.outcome(Self.lessons(hours: 8), claimed: false) == "not-applicable")
        #expect(Self.outcome([], claimed: true, programme: "JP-SSW-1") == "not-applicable")
    }

    /// Two courses on the same days: the corridor's hours count a day of eight once.
    @Test(arguments: [(23, "passed"), (24, "passed"), (25, "failed")])
    func twoCoursesOfTheSameDaysCountOnce(least: Int, outcome: String) {
        let one = Self.lessons(hours: 24)
        let other = one.map {
            Lesson(day: $0.day, topic: $0.topic, seconds: $0.seconds, elsewhere: $0.seconds)
        }
        let facts = LectureFacts(
            programme: "KR-E7",
            leastHours: TermEditions(least),
            courses: [one, other].map { .init(reliefClaimed: false, lessons: $0) }
        )
        #expect(PreEntryHoursReached.check(facts, on: Self.day).word == outcome)
    }

    @Test(arguments: [(39, "failed"), (40, "passed"), (41, "passed")])
    func theCorridorMayAskForHours(hours: Int, outcome: String) {
        let lessons = Self.lessons(hours: hours, of: .law)
        #expect(
            Self.outcome(lessons, claimed: false, least: 40, programme: "KR-E7") == outcome
        )
    }
}
