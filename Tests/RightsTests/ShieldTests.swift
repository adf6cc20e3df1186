import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

/// What one person alone may not do to a worker's case.
@Suite(.database) struct ShieldTests {
    static let lock: JSON = ["indicator": "debt_bondage", "evidence": "reported"]

    @Test func threeCallsOfOneDayAreOneAttempt() async throws {
        let id = try await WorkerAbroad.plant().triaged()
        // Ten in the morning UTC is six in the evening in Beijing: six hours later is another day.
        for (hours, count, isCounted) in [(0, 1, true), (1, 1, false), (5, 2, true), (1, 2, false)]
        {
            office.clock.now = office.clock.now.adding(hours: hours)
            let receipt = try await office.perform(
                NoteFailedContact.self,
                on: id,
                ["channel": "telephone"]
            )
            #expect(try receipt.json["failed_contacts"]?.integer == Int64(count))
            #expect(try receipt.json["counted"] == .bool(isCounted))
        }
        let refusal = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-CASE-004") == true)
        #expect(
            try await office.story(of: id).filter { $0 == "rights-case.contact-failed" }.count == 4
        )
    }

    @Test func whoWorkedOnAnUrgentCaseDoesNotMakeItUsual() async throws {
        let id = try await WorkerAbroad.plant().triaged(.array([Self.lock]))
        let body: JSON = ["indicators": .array([])]
        let own = try await office.refusal(TriageRightsCase.self, on: id, body)
        #expect(own?.code == "gate-refused")
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await priority(of: id) == "urgent")
        let receipt = try await office.perform(
            TriageRightsCase.self,
            on: id,
            body,
            by: office.second
        )
        #expect(try receipt.json["priority"]?.text == "usual")
        // Whoever lowered it has worked on it, and does not close it.
        try await office.perform(RemedyRightsCase.self, on: id, ["remedy_evidence": "letter"])
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh", "satisfied": true]
        )
        let closing = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(closing?.detail.contains("R-AUD-002") == true)
    }

    @Test func raisingAndKeepingNeedNobodyElse() async throws {
        let id = try await WorkerAbroad.plant().triaged()
        for indicators: JSON in [.array([]), .array([Self.lock]), .array([Self.lock])] {
            try await office.perform(TriageRightsCase.self, on: id, ["indicators": indicators])
        }
        #expect(try await priority(of: id) == "urgent")
    }

    @Test func whoReopensACaseDoesNotCloseIt() async throws {
        let id = try await WorkerAbroad.plant().confirmed()
        try await office.perform(CloseRightsCase.self, on: id, ["outcome": "x"], by: office.second)
        try await office.perform(ReopenRightsCase.self, on: id, ["reason": "x"], by: office.second)
        try await office.perform(TriageRightsCase.self, on: id, ["indicators": .array([])])
        try await office.perform(RemedyRightsCase.self, on: id, ["remedy_evidence": "letter"])
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh", "satisfied": true]
        )
        let refusal = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-AUD-002") == true)
    }

    func priority(of id: ID<RightsCase>) async throws -> String? {
        try await office.value(
            "SELECT priority FROM rights_case WHERE id = \(id)",
            as: String.self
        )
    }
}
