import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// A backlog that was left behind is worked off without anybody asking.
@Suite(.database) struct BacklogClockTests {
    func clock(batch: Int = 2) -> BacklogScheduler {
        BacklogScheduler(
            registrar: office.registrar,
            pool: office.pool,
            batch: batch,
            clock: office.clock.clock
        )
    }

    /// Lets so much time pass that whoever loaded the list must have given up.
    func letTimePass() { office.clock.now = office.clock.now.adding(seconds: 300) }

    func waiting() async throws -> Int {
        try await office.count(of: "screening_backlog")
    }

    @Test func whatALoaderLeftIsWorkedOffInPieces() async throws {
        for day in 1...4 {
            _ = try await office.candidate("LI", "LEI", born: CalendarDate(1990, 1, day))
        }
        let held = try await office.candidate()
        let clock = clock()
        #expect(try await clock.round() == 0)
        let list = try await office.load([namesake])
        try await office.perform(RescreenList.self, on: list, ["batch": 1])
        #expect(try await waiting() == 4)
        // Perhaps somebody is still at it.
        office.clock.now = office.clock.now.adding(seconds: 299)
        #expect(try await clock.round() == 0)
        office.clock.now = office.clock.now.adding(seconds: 1)
        #expect(try await clock.round() == 4)
        #expect(try await waiting() == 0)
        #expect(try await office.openTasks(of: list).isEmpty)
        #expect(try await office.state(of: office.check(of: held.uuid)) == "potential")
        let actors = try await office.value(
            """
            SELECT array_agg(DISTINCT convert_from(leaf, 'UTF8')::jsonb #>> '{actor,role}')
            FROM audit.event WHERE action = 'sanctions-list.rescreened'
            """,
            as: [String].self
        )
        #expect(actors?.contains("clock") == true)
        let version = try await office.version(of: list)
        #expect(try await clock.round() == 0)
        #expect(try await office.version(of: list) == version)
    }

    /// Whoever is second finds the edition's version stale, and leaves the piece to the first.
    @Test func twoClocksAtOnceCompareEverybodyOnce() async throws {
        for day in 1...9 {
            _ = try await office.candidate("LI", "LEI", born: CalendarDate(1990, 1, day))
        }
        let list = try await office.load([namesake])
        letTimePass()
        async let one = clock().round()
        async let other = clock().round()
        var compared = try await one + other
        // Where each has met the other once, a later round takes the rest.
        for _ in 0..<10 where try await waiting() > 0 {
            letTimePass()
            compared += try await clock().round()
        }
        #expect(compared == 9)
        let counts = try await office.value(
            "SELECT ARRAY[queued, screened] FROM sanctions_list WHERE id = \(list)",
            as: [Int].self
        )
        #expect(counts == [9, 9])
        #expect(try await office.openTasks(of: list).isEmpty)
    }

    /// A list that was altered beside the log is refused once, and not every two minutes.
    @Test func aRefusalIsNotRepeatedWithoutEnd() async throws {
        _ = try await office.candidate("LI", "LEI")
        let list = try await office.load([namesake])
        try await office.asOwner("UPDATE sanctions_entry SET record = record || ' '")
        letTimePass()
        let clock = clock()
        for _ in 0..<3 { #expect(try await clock.round() == 0) }
        let refusals = try await office.count(of: "audit.event", "action LIKE 'refused.%'")
        #expect(refusals == 1)
        #expect(try await office.openTasks(of: list) == ["sanctions-rescreening"])
    }
}
