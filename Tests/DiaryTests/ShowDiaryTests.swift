import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Diary

@Suite(.database) struct ShowDiaryTests {
    func diary(_ caller: Caller, days: Int? = nil) async throws -> [JSON] {
        let answer = try await office.registrar.answer(
            ShowDiary(role: nil, days: days),
            by: caller
        )
        return answer["items"]?.array ?? []
    }

    @Test func mineAreThoseOfMyRoleAndTheOverdueComeFirst() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        let own = try await diary(office.anyone.with(role: "welfare"))
        #expect(own.map { $0["title"]?.text } == ["Report it."])
        #expect(own.first?["clock"]?.text == "2 days left")
        office.clock.now = office.clock.now.adding(hours: 49)
        let later = try await diary(office.anyone.with(role: "welfare"))
        #expect(later.first?["clock"]?.text == "overdue by 1 hour")
        #expect(try await diary(office.anyone.with(role: "trainer")).isEmpty)
        #expect(try await diary(office.anyone.with(role: "document"), days: 1).isEmpty)
        #expect(try await diary(office.anyone.with(role: "document")).count == 1)
    }

    @Test func whatSomeoneTookIsTheirsAlone() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        let report = try await office.task(Clocked.report)
        let refusal = try await office.refusal(
            TakeTask.self,
            on: report,
            by: office.anyone.with(role: "trainer")
        )
        #expect(refusal?.code == "unfit-value")
        let taker = try await office.value("SELECT id FROM staff LIMIT 1", as: ID<Staff>.self)
        let member = office.anyone.with(staff: taker, role: "welfare")
        try await office.perform(TakeTask.self, on: report, by: member)
        #expect(try await diary(member).count == 1)
        #expect(try await diary(office.anyone.with(role: "welfare")).isEmpty)
    }

    @Test func theDirectorSeesWhatWasEscalated() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        #expect(try await diary(office.anyone.with(role: "director")).isEmpty)
        office.clock.now = office.clock.now.adding(hours: 80)
        try await ReminderScheduler(
            registrar: office.registrar,
            pool: office.pool,
            clock: office.clock.clock
        ).round()
        let seen = try await diary(office.anyone.with(role: "director"))
        #expect(seen.map { $0["is_escalated"] } == [.bool(true)])
    }

    @Test func anotherAgencysTasksAreNotShown() async throws {
        let caseFile = try await office.placed()
        try await office.move(caseFile, .begin)
        let stranger = Caller.stranger
        try await office.found(stranger)
        let answer = try await office.registrar.answer(
            ShowDiary(role: .welfare, days: nil),
            by: stranger
        )
        #expect(answer["items"]?.array?.isEmpty == true)
    }

    /// A task that outlives its case says why, and only once the case has ended.
    @Test(arguments: [CaseState.open, .closed, .withdrawn])
    func whatOutlivesItsCaseSaysWhy(_ state: CaseState) async throws {
        let file = try await office.placed(state)
        try await office.task(
            "test-report",
            of: file,
            for: .welfare,
            due: "2026-12-01",
            adding: [.caseFile(file), .staysBecause(Clocked.report.afterCase.reason)]
        )
        let shown = try await diary(office.anyone.with(role: "welfare")).first
        let reason: String? = state == .open ? nil : "A report is due in any case."
        #expect(shown?["stays_because"]?.text == reason)
    }
}
