import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

/// An urgent case is urgent at once; the missing safe contact is a task of four hours and stops what tells the
/// employer.
@Suite(.database) struct SafeContactTests {
    static let held = RightsCaseTests.held

    func triage(_ id: ID<RightsCase>, _ indicators: JSON = held) async throws -> Receipt {
        try await office.perform(TriageRightsCase.self, on: id, ["indicators": indicators])
    }

    /// The state of the task for a safe contact, with the hours that it has.
    func task(of id: ID<RightsCase>) async throws -> String? {
        try await office.value(
            """
            SELECT state || ' ' || (extract(epoch FROM due_at - created_at) / 3600)::int FROM task
            WHERE subject_id = \(id) AND duty = 'safe-contact' ORDER BY id DESC LIMIT 1
            """,
            as: String.self
        )
    }

    /// Nobody knows an anonymous reporter's way to the worker: the case is urgent all the same.
    @Test(arguments: [Reporter.worker, .family, .staff, .anonymous])
    func aCaseWithoutASafeContactIsUrgentAtOnce(reporter: Reporter) async throws {
        let id = try await WorkerAbroad.plant().complaint(safe: false, by: reporter)
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        let receipt = try await triage(id)
        #expect(try receipt.json["priority"]?.text == "urgent")
        #expect(try receipt.json["state"]?.text == "triaged")
        #expect(try receipt.json["safe_contact_missing"] == .bool(true))
        #expect(try await task(of: id) == "open 4")
    }

    @Test func theEmployerIsNotToldBeforeAContactIsNamed() async throws {
        let id = try await WorkerAbroad.plant().complaint(safe: false)
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        _ = try await triage(id)
        try await office.perform(RecordConsent.self, on: id, ["employer_notice_consent": true])
        let refusal = try await office.refusal(NotifyEmployer.self, on: id)
        #expect(refusal?.detail.contains("R-CASE-003") == true)
        #expect(refusal?.detail.contains("no safe contact is held") == true)
        // The case itself goes on meanwhile, and a contact is named where no triage is possible any more.
        try await office.perform(RemedyRightsCase.self, on: id, ["remedy_evidence": "letter"])
        try await office.perform(
            NameSafeContact.self,
            on: id,
            ["safe_contact": .text(WorkerAbroad.safeCanary)]
        )
        #expect(try await task(of: id) == "done 4")
        let receipt = try await office.perform(NotifyEmployer.self, on: id)
        #expect(try receipt.outcome(of: "R-CASE-003") == "passed")
        let reading = try await office.perform(ReadNarrative.self, on: id, ["purpose": "A call."])
        #expect(try reading.json["safe_contact"]?.text == WorkerAbroad.safeCanary)
    }

    @Test func aTriageThatNamesOneSettlesTheTask() async throws {
        let id = try await WorkerAbroad.plant().complaint(safe: false)
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        _ = try await triage(id)
        let receipt = try await office.perform(
            TriageRightsCase.self,
            on: id,
            ["indicators": Self.held, "safe_contact": "the cousin in Osaka"]
        )
        #expect(try receipt.json["safe_contact_missing"] == .bool(false))
        #expect(try await task(of: id) == "done 4")
    }

    @Test func aUsualCaseNeedsNone() async throws {
        let id = try await WorkerAbroad.plant().complaint(safe: false)
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        _ = try await triage(id, .array([]))
        #expect(try await task(of: id) == nil)
        _ = try await triage(id)
        #expect(try await task(of: id) == "open 4")
        try await office.perform(
            TriageRightsCase.self,
            on: id,
            ["indicators": .array([])],
            by: office.second
        )
        #expect(try await task(of: id) == "void 4")
    }

    @Test func theTaskEndsWithTheCaseAndBeginsAnewWithIt() async throws {
        let id = try await WorkerAbroad.plant().complaint(safe: false)
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        _ = try await triage(id)
        for _ in 1...3 {
            try await office.perform(NoteFailedContact.self, on: id, ["channel": "visit"])
            office.clock.now = office.clock.now.adding(hours: 24)
        }
        try await office.perform(CloseRightsCase.self, on: id, ["outcome": "x"], by: office.second)
        #expect(try await task(of: id) == "void 4")
        try await office.perform(ReopenRightsCase.self, on: id, ["reason": "A letter came."])
        #expect(try await task(of: id) == "open 4")
    }
}
