import Core
import Model
import TestKit
import Testing

@testable import Training

@Suite struct CountedTimeTests {
    static let monday = CalendarDate(2026, 11, 16)

    /// Hours in one day, and what counts of them.
    @Test(arguments: [(7, 7), (8, 8), (9, 8), (10, 8), (24, 8)])
    func ofOneDayEightHoursCount(hours: Int, counted: Int) {
        let time = CountedTime([Lesson(day: Self.monday, topic: .law, seconds: hours * 3600)])
        #expect(time.total == counted * 3600)
    }

    @Test func theCapIsForTheDayAndNotForEachTopic() {
        let time = CountedTime([
            Lesson(day: Self.monday, topic: .law, seconds: 6 * 3600),
            Lesson(day: Self.monday, topic: .safety, seconds: 4 * 3600),
            Lesson(day: Self.monday, topic: .customs, seconds: 3600),
        ])
        #expect(time.byTopic == [.law: 6 * 3600, .safety: 2 * 3600, .customs: 0])
        #expect(time.missing(of: [.law, .customs, .religion]) == [.religion])
    }

    /// What other courses of the person had taken of the day is gone.
    @Test(arguments: [(0, 5), (3, 5), (4, 4), (8, 0), (9, 0)])
    func otherCoursesTakeTheirHours(elsewhere: Int, counted: Int) {
        let time = CountedTime([
            Lesson(
                day: Self.monday,
                topic: .law,
                seconds: 5 * 3600,
                elsewhere: elsewhere * 3600
            )
        ])
        #expect(time.total == counted * 3600)
        #expect(time.missing(of: [.law]).isEmpty)
    }

    @Test func anotherDayCountsAnew() {
        let time = CountedTime([
            Lesson(day: Self.monday, topic: .law, seconds: 10 * 3600),
            Lesson(day: Self.monday.adding(days: 1), topic: .law, seconds: 10 * 3600),
        ])
        #expect(time.total == 16 * 3600)
    }
}
