import Core
import Postgres
import TestKit
import Testing

@testable import Diary

@Suite(.database) struct ReminderTests {
    var clock: ReminderScheduler {
        ReminderScheduler(registrar: office.registrar, pool: office.pool, clock: office.clock.clock)
    }

    @Test func aServerThatSleptTenDaysLosesNoReminderAndDoublesNone() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        #expect(try await clock.round() == 0)
        office.clock.now = office.clock.now.adding(hours: 240)
        // One round gives each of the two tasks all that it missed, the next ones nothing.
        #expect(try await clock.round() == 1)
        #expect(try await clock.round() == 0)
        // 72 hours before lay before the task of 48 hours began: that window never was.
        #expect(try await windows(of: Clocked.report) == [24, 0, -24])
        #expect(try await windows(of: Clocked.filing) == [])
        office.clock.now = office.clock.now.adding(hours: 240)
        #expect(try await clock.round() == 1)
        #expect(try await windows(of: Clocked.filing) == [72, 24, 0, -24])
        let escalated = try await office.value(
            "SELECT count(escalated_at) FROM task",
            as: Int.self
        )
        #expect(escalated == 2)
    }

    @Test func eachWindowComesAtItsHour() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        let begin = office.clock.now
        var given: [[Int]] = []
        for hours in [23, 24, 47, 48, 71, 72] {
            office.clock.now = begin.adding(hours: hours)
            try await clock.round()
            given.append(try await windows(of: Clocked.report))
        }
        #expect(given == [[], [24], [24], [24, 0], [24, 0], [24, 0, -24]])
    }

    @Test func twoClocksGiveEachReminderOnce() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        office.clock.now = office.clock.now.adding(hours: 480)
        let clock = self.clock
        async let one = clock.round()
        async let other = clock.round()
        let both = try await [one, other]
        #expect(both.reduce(0, +) == 2)
        #expect(try await windows(of: Clocked.filing) == [72, 24, 0, -24])
    }

    @Test func whatIsDoneIsNotRemindedOf() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        try await office.move(caseFile, .settle)
        office.clock.now = office.clock.now.adding(hours: 480)
        #expect(try await clock.round() == 1)
        #expect(try await windows(of: Clocked.filing) == [])
        let refusal = try await office.refusal(
            RemindOfTask.self,
            on: try await office.task(Clocked.filing)
        )
        #expect(refusal?.code == "wrong-state")
    }

    func windows(of duty: Duty) async throws -> [Int] {
        try await office.value(
            """
            SELECT array_agg(r.hours_before ORDER BY r.hours_before DESC) FROM task_reminder r
            JOIN task t ON t.agency_id = r.agency_id AND t.id = r.task_id WHERE t.duty = \(duty.word)
            """,
            as: [Int].self
        ) ?? []
    }
}
