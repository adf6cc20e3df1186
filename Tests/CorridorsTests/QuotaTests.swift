import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

/// Below, at and above the quota.
struct QuotaNotExceededTests {
    static let day = CalendarDate(2027, 1, 10)

    static func facts(quota: Int?, others: Int, in year: Int = 2027) throws -> CorridorFacts {
        var terms = CorridorOpenTests.terms()
        terms.quota = quota
        return CorridorOpenTests.facts(
            try CorridorOpenTests.row("RU-QUOTA", .open, terms),
            departures: [YearOfDepartures(year: year, placements: others)]
        )
    }

    @Test(arguments: [
        (0, 0, "failed"), (1, 0, "passed"), (3, 1, "passed"), (3, 2, "passed"), (3, 3, "failed"),
        (3, 4, "failed"),
    ])
    func theLastPlaceIsTakenAndNoneBeyond(_ quota: Int, _ others: Int, _ word: String) throws {
        let facts = try Self.facts(quota: quota, others: others)
        let verdict = QuotaNotExceeded.check(facts, on: Self.day)
        #expect(verdict.word == word)
        #expect(verdict.words.contains("2027"))
    }

    @Test(arguments: [
        (CalendarDate(2026, 12, 31), "failed"), (CalendarDate(2027, 1, 1), "passed"),
        (CalendarDate(2027, 12, 31), "passed"), (CalendarDate(2028, 1, 1), "failed"),
    ])
    func aYearThatWasNotCountedIsNotPassed(_ day: CalendarDate, _ word: String) throws {
        let facts = try Self.facts(quota: 3, others: 1)
        #expect(QuotaNotExceeded.check(facts, on: day).word == word)
    }

    @Test func withoutAQuotaNobodyCounts() throws {
        let silent = try Self.facts(quota: nil, others: 99)
        #expect(QuotaNotExceeded.check(silent, on: Self.day).kind == .notApplicable)
        let none = CorridorOpenTests.facts(nil)
        #expect(QuotaNotExceeded.check(none, on: Self.day).kind == .notApplicable)
    }
}

/// What is counted.
@Suite(.database) struct QuotaCountTests {
    let day = CalendarDate(2027, 1, 10)

    /// A deployment of a case in a state, gone on a day or to go on it.
    func leg(
        _ file: ID<CaseFile>,
        _ state: DeploymentState,
        on day: CalendarDate,
        movedFrom earlier: ID<Deployment>? = nil
    ) async throws -> ID<Deployment> {
        try await office.deployment(
            state,
            of: file,
            from: day,
            until: day.adding(months: 6),
            ended: day.adding(days: 1),
            because: .illness,
            adding: [.movedFrom(earlier)]
        )
    }

    func quota(_ quota: Int) async throws -> ID<Corridor> {
        var body = CorridorEntry.titp().object ?? [:]
        body["quota"] = .integer(Int64(quota))
        let source: JSON = ["term": "quota", "source": "Notice", "to_confirm": true]
        body["sources"] = .array((body["sources"]?.array ?? []) + [source])
        try await office.load(.object(body))
        return try await office.id(of: "JP-TITP-1")
    }

    func others(beside file: ID<CaseFile>, in year: Int) async throws -> Int? {
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try CorridorFacts.gather(for: file, in: tx)
        }
        return facts.way?.departures?.first { $0.year == year }?.placements
    }

    @Test func whoHasGoneOrMayGoInTheYearIsCountedOnce() async throws {
        let file = try await office.placed()
        _ = try await leg(file, .cleared, on: day)
        #expect(try await others(beside: file, in: 2027) == nil)
        let id = try await quota(5)
        #expect(try await others(beside: file, in: 2027) == 0)
        for state in [DeploymentState.planned, .cancelled] {
            _ = try await leg(try await office.placed(), state, on: day)
        }
        #expect(try await others(beside: file, in: 2027) == 0)
        for (number, state) in [DeploymentState.cleared, .booked, .departed, .ended].enumerated() {
            _ = try await leg(try await office.placed(), state, on: day)
            #expect(try await others(beside: file, in: 2027) == number + 1, "\(state)")
        }
        // Under another programme, and in another year.
        _ = try await leg(try await office.placed(under: "JP-SSW-1"), .departed, on: day)
        for (year, month, number, count) in [
            (2026, 12, 31, 4), (2027, 1, 1, 5), (2027, 12, 31, 6), (2028, 1, 1, 6),
        ] {
            let other = try await office.placed()
            _ = try await leg(other, .departed, on: CalendarDate(year, month, number))
            #expect(try await others(beside: file, in: 2027) == count, "\(year)-\(month)")
        }
        // A second deployment of one placement takes no second place, nor does whoever was moved abroad.
        let twice = try await office.placed()
        let first = try await leg(twice, .ended, on: CalendarDate(2026, 7, 1))
        _ = try await leg(twice, .departed, on: CalendarDate(2027, 3, 1), movedFrom: first)
        #expect(try await others(beside: file, in: 2027) == 6)
        let again = try await office.placed()
        _ = try await leg(again, .ended, on: CalendarDate(2027, 2, 1))
        _ = try await leg(again, .cleared, on: CalendarDate(2027, 9, 1))
        #expect(try await others(beside: file, in: 2027) == 7)
        #expect(try await office.state(of: id) == "closed")
    }

    @Test func theGateLetsTheLastOneGoAndNobodyBeyond() async throws {
        let file = try await office.placed()
        try await office.open(try await quota(2))
        #expect(try await office.outcomes(file, on: day)["R-COR-010-P"]?.kind == .passed)
        _ = try await leg(try await office.placed(), .departed, on: day)
        let last = try await office.outcomes(file, on: day)["R-COR-010-P"]
        #expect(last?.words.contains("2 of 2 go in 2027") == true)
        _ = try await leg(try await office.placed(), .booked, on: day)
        let beyond = try await office.outcomes(file, on: day)["R-COR-010-P"]
        #expect(beyond?.kind == .failed)
        #expect(beyond?.words.contains("the quota is 2") == true)
    }

    /// A deployment that was to go in December and still waits goes in the new year.
    @Test func whoStillWaitsIsCountedWhereTheYearHasTurned() async throws {
        let file = try await office.placed()
        _ = try await quota(2)
        _ = try await leg(
            try await office.placed(),
            .cleared,
            on: CalendarDate(2026, 12, 30)
        )
        let present = { (day: CalendarDate) async throws -> Int? in
            office.clock.move(to: day)
            let receipt = try await office.perform(CountForTest.self, on: file)
            return try (receipt.json["placements"]?.integer).map(Int.init)
        }
        #expect(try await present(CalendarDate(2026, 12, 31)) == 0)
        #expect(try await present(CalendarDate(2027, 1, 1)) == 1)
    }
}

/// Reads the facts inside an action, where the database knows what day it is.
struct CountForTest: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen

    struct Reply: Codable, Sendable {
        let placements: Int
    }

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let facts = try CorridorFacts.gather(for: id, in: tx)
        try tx.update(id, [])
        let count = facts.way?.departures?.first { $0.year == 2027 }?.placements ?? -1
        return Recorded(as: "test.counted", in: id, reply: Reply(placements: count))
    }
}
