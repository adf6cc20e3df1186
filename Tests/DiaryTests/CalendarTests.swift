import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Diary

@Suite(.database) struct CalendarTests {
    func body(_ days: JSON = [], year: JSON = 2026) -> JSON {
        ["country": "CN", "year": year, "days": days, "source": "国办发明电〔2025〕7号"]
    }

    @Test func aLaterLoadSupersedesAndASecondPersonConfirms() async throws {
        let first = try await office.make(LoadCalendar.self, body())
        let second = try await office.make(LoadCalendar.self, body(DutyTests.golden))
        #expect(try await state(first) == "superseded")
        let own = try await office.refusal(ConfirmCalendar.self, on: second)
        #expect(own?.code == "gate-refused")
        #expect(try await state(second) == "provisional")
        try await office.perform(ConfirmCalendar.self, on: second, by: office.second)
        #expect(try await state(second) == "confirmed")
        let again = try await office.refusal(
            ConfirmCalendar.self,
            on: second,
            by: office.second
        )
        #expect(again?.code == "wrong-state")
    }

    /// One person's load moves no deadline of a year that two have agreed on.
    @Test func aConfirmedYearCountsUntilItsSuccessorIsConfirmed() async throws {
        func isOff() async throws -> Bool {
            try await office.registrar.read(as: office.anyone) { tx in
                try !WorkCalendar.loaded(for: .cn, in: tx).isWorkingDay(CalendarDate(2026, 10, 1))
            }
        }
        let first = try await office.make(LoadCalendar.self, body(DutyTests.golden))
        try await office.perform(ConfirmCalendar.self, on: first, by: office.second)
        #expect(try await isOff())
        let second = try await office.make(LoadCalendar.self, body())
        #expect(try await state(first) == "confirmed")
        #expect(try await isOff())
        try await office.perform(ConfirmCalendar.self, on: second, by: office.second)
        #expect(try await state(first) == "superseded")
        #expect(try await !isOff())
    }

    @Test(arguments: [
        [["date": "2025-12-31", "worked": false, "name": "x"]] as JSON,
        [
            ["date": "2026-10-01", "worked": false, "name": "x"],
            ["date": "2026-10-01", "worked": false, "name": "y"],
        ],
        [["date": "2026-10-08", "worked": true, "name": "x"]],
    ]) func aDayThatCannotBeIsRefused(days: JSON) async throws {
        #expect(try await office.refusal(LoadCalendar.self, body(days))?.code == "unfit-value")
        #expect(try await office.count(of: "work_calendar") == 0)
    }

    @Test func aYearBeyondReasonIsRefused() async throws {
        let refusal = try await office.refusal(LoadCalendar.self, body(year: 1999))
        #expect(refusal?.code == "unfit-value")
    }

    @Test(arguments: [2026, 2027]) func theShippedYearsLoad(year: Int) async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Database/data/calendars/CN-\(year).json")
        let days = try JSON(parsing: Data(contentsOf: file))
        _ = try await office.make(LoadCalendar.self, body(days, year: .integer(Int64(year))))
        let calendar = try await office.registrar.read(as: office.anyone) { tx in
            try WorkCalendar.loaded(for: .cn, in: tx)
        }
        #expect(calendar.announced?.contains(CalendarDate(year, 12, 31)) == true)
        #expect(!calendar.isWorkingDay(CalendarDate(year, 10, 1)))
        #expect(calendar.isWorkingDay(CalendarDate(2026, 10, 10)) == (year == 2026))
    }

    func state(_ id: ID<YearCalendar>) async throws -> String? {
        try await office.value("SELECT state FROM work_calendar WHERE id = \(id)", as: String.self)
    }
}

/// What the tables say by themselves, without a database.
struct CalendarTableTests {
    @Test(arguments: CalendarState.allCases, CalendarState.allCases)
    func everyPairIsLawfulOrRefused(from: CalendarState, to: CalendarState) {
        let lawful: Set<[CalendarState]> = [
            [.provisional, .confirmed], [.provisional, .superseded], [.confirmed, .superseded],
        ]
        for verb in ["confirm", "load"] {
            let next = try? from.after(verb, to: to)
            if next != nil { #expect(lawful.contains([from, to])) }
        }
        let isReached = ["confirm", "load"].contains { (try? from.after($0, to: to)) != nil }
        #expect(isReached == lawful.contains([from, to]))
    }
}
