import TestKit
import Core
import Testing

@testable import Deployments

@Suite struct CheckInScheduleTests {
    static let arrival = CalendarDate("2026-01-01")

    @Test(arguments: [
        // Held on the planned day, the day before it, and as early as still counts.
        ("2026-01-08", "2026-01-31"), ("2026-01-07", "2026-01-31"), ("2026-01-05", "2026-01-31"),
        // A day earlier the first one is still to come.
        ("2026-01-04", "2026-01-08"), ("2026-01-01", "2026-01-08"),
        // After thirty days ninety, then every three months.
        ("2026-01-31", "2026-04-01"), ("2026-03-28", "2026-04-01"), ("2026-03-29", "2026-07-01"),
        ("2026-04-01", "2026-07-01"), ("2026-07-01", "2026-10-01"), ("2028-02-29", "2028-04-01"),
        // A late one does not move the days after it.
        ("2026-02-20", "2026-04-01"),
    ])
    func theNextOneFollowsTheArrival(held: String, next: String) {
        let day = CheckInSchedule().next(
            after: .at(held),
            arrival: Self.arrival,
            isWell: true
        )
        #expect(day.description == next)
    }

    /// Other numbers that the agency has confirmed, in whatever order they stand.
    @Test(arguments: [
        ("2026-01-01", "2026-01-06"), ("2026-01-06", "2026-01-11"), ("2026-01-11", "2026-01-21"),
        ("2026-01-21", "2026-02-21"), ("2026-02-21", "2026-03-21"),
    ])
    func theDaysAreThoseThatAreConfirmed(held: String, next: String) {
        let schedule = CheckInSchedule(first: 5, second: 20, third: 10, laterMonths: 1)
        let day = schedule.next(after: .at(held), arrival: Self.arrival, isWell: true)
        #expect(day.description == next)
    }

    @Test(arguments: [
        ("2026-05-01", "2026-05-08"), ("2026-01-04", "2026-01-08"), ("2026-06-27", "2026-07-01"),
    ])
    func whoIsNotWellIsAskedWithinAWeek(held: String, next: String) {
        let day = CheckInSchedule().next(
            after: .at(held),
            arrival: Self.arrival,
            isWell: false
        )
        #expect(day.description == next)
    }
}
