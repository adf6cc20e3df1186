import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Diary

@Suite(.database) struct DutyTests {
    static let golden: JSON = [
        ["date": "2026-10-01", "worked": false, "name": "国庆节"],
        ["date": "2026-10-02", "worked": false, "name": "国庆节"],
        ["date": "2026-10-10", "worked": true, "name": "国庆节"],
    ]

    @Test func workingDaysAreThoseThatTheAgencyLoaded() async throws {
        let caseFile = try await office.placed()
        office.clock.move(to: CalendarDate(2026, 9, 28))
        try await office.move(caseFile, .begin)
        #expect(try await due() == CalendarDate(2026, 10, 12))
        try await office.move(caseFile, .drop)
        office.wait()
        try await office.perform(
            LoadCalendar.self,
            ["country": "CN", "year": 2026, "days": Self.golden, "source": "国办发明电"]
        )
        try await office.move(caseFile, .begin)
        // Two days off and one Saturday worked: one working day later.
        #expect(try await due() == CalendarDate(2026, 10, 13))
        let basis = try await office.value(
            "SELECT basis FROM task WHERE state = 'open' AND duty = 'test-filing'",
            as: String.self
        )
        #expect(basis?.contains("2026-10-10 worked (国庆节, 国办发明电)") == true)
    }

    @Test func anOpenTaskIsNotOpenedTwiceAndEndsByItsStep() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        try await office.move(caseFile, .begin)
        #expect(try await states() == ["open"])
        try await office.move(caseFile, .settle)
        office.wait()
        try await office.move(caseFile, .begin)
        #expect(try await states() == ["done", "open"])
        try await office.move(caseFile, .drop)
        #expect(try await states() == ["done", "void"])
        // Nothing open: nothing to settle, and no error.
        try await office.move(caseFile, .settle)
        #expect(try await states() == ["done", "void"])
    }

    @Test func aTaskThatAStepEndsIsNotFinishedByHand() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        let owner = office.anyone.with(role: "document")
        let filing = try await office.task(Clocked.filing)
        let refusal = try await office.refusal(
            FinishTask.self,
            on: filing,
            ["note": "Done."],
            by: owner
        )
        #expect(refusal?.code == "ends-by-its-step")
        #expect(try await states() == ["open"])
        let report = try await office.task(Clocked.report)
        let foreign = try await office.refusal(
            FinishTask.self,
            on: report,
            ["note": "Sent."],
            by: owner
        )
        #expect(foreign?.code == "unfit-value")
        try await office.perform(
            FinishTask.self,
            on: report,
            ["note": "Receipt 7."],
            by: office.anyone.with(role: "welfare")
        )
        #expect(try await office.story(of: report) == ["task.finished"])
    }

    func due() async throws -> CalendarDate? {
        try await office.value(
            "SELECT due_on FROM task WHERE state = 'open' AND duty = 'test-filing'",
            as: CalendarDate.self
        )
    }

    func states() async throws -> [String] {
        try await office.value(
            "SELECT array_agg(state ORDER BY id) FROM task WHERE duty = 'test-filing'",
            as: [String].self
        ) ?? []
    }
}
