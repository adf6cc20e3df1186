import Model
import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

extension Receipt {
    /// The outcome of a rule in the receipt's report.
    func outcome(of rule: String) throws -> String? {
        try json["gate"]?["rules"]?.array?.first { $0["id"]?.text == rule }?["outcome"]?.text
    }
}

@Suite(.database) struct RightsCaseTests {
    static let held: JSON = .array([
        ["indicator": "retention_of_identity_documents", "evidence": "documented"]
    ])

    @Test func aCaseIsOpenedWithItsClocks() async throws {
        let worker = try await WorkerAbroad.plant()
        let id = try await worker.complaint("violence")
        let now = office.clock.now
        #expect(try await office.history(of: id) == ["rights-case.opened"])
        let due = try await office.record(of: id).acknowledgeDue
        let triage = try await office.record(of: id).triageDue
        #expect(due == now.adding(hours: 24))
        #expect(triage == now.adding(hours: 4))
        let timeline = try await office.count(
            of: "audit.event",
            "case_id = \(worker.caseFile)"
        )
        #expect(timeline == 1)
    }

    @Test func anUnknownCaseIsNoReference() async throws {
        let refusal = try await office.refusal(
            OpenRightsCase.self,
            [
                "case_id": .text(ID<CaseFile>.example), "category": "wages",
                "reporter": "worker", "language": "zh", "narrative": "x",
            ]
        )
        #expect(refusal?.code == "unknown-reference")
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func lateAnswersAreShownAndNotStopped(seconds: Int, outcome: String) async throws {
        let id = try await WorkerAbroad.plant().complaint()
        office.clock.now = office.clock.now.adding(hours: 24).adding(seconds: seconds)
        let acknowledged = try await office.perform(AcknowledgeRightsCase.self, on: id)
        #expect(try acknowledged.outcome(of: "R-CASE-001") == outcome)
        let triaged = try await office.perform(
            TriageRightsCase.self,
            on: id,
            ["indicators": .array([])]
        )
        #expect(try triaged.outcome(of: "R-CASE-001") == outcome)
        #expect(try triaged.json["priority"]?.text == "usual")
    }

    @Test func strangeIndicatorsAreRefused() async throws {
        let id = try await WorkerAbroad.plant().complaint()
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        let one: JSON = ["indicator": "isolation", "evidence": "reported"]
        let refusal = try await office.refusal(
            TriageRightsCase.self,
            on: id,
            ["indicators": .array([one, one])]
        )
        #expect(refusal?.code == "unfit-value")
        let strange: JSON = ["indicator": "isolation", "evidence": "reported", "certainty": "high"]
        let error = await #expect(throws: InputError.self) {
            try await office.perform(
                TriageRightsCase.self,
                on: id,
                ["indicators": .array([strange])]
            )
        }
        #expect(error?.pointer.hasSuffix("/certainty") == true)
    }

    @Test(arguments: [JSON.array([]), held])
    func theEmployerIsToldOnlyWithTheWorkersConsent(indicators: JSON) async throws {
        let id = try await WorkerAbroad.plant().triaged(indicators)
        let before = try await office.refusal(NotifyEmployer.self, on: id)
        #expect(before?.code == "gate-refused")
        try await office.perform(RecordConsent.self, on: id, ["employer_notice_consent": false])
        #expect(try await office.refusal(NotifyEmployer.self, on: id)?.code == "gate-refused")
        try await office.perform(RecordConsent.self, on: id, ["employer_notice_consent": true])
        try await office.perform(NotifyEmployer.self, on: id)
        #expect(try await office.history(of: id).contains("rights-case.employer-notified"))
    }

    @Test func aRefusedRemedyKeepsTheCaseOpen() async throws {
        let id = try await WorkerAbroad.plant().remedied()
        let receipt = try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh-Hans", "satisfied": false]
        )
        #expect(try receipt.json["state"]?.text == "remedied")
        #expect(try await office.history(of: id).contains("rights-case.disputed"))
        let refusal = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(refusal?.code == "gate-refused")
    }

    @Test func theAgencyAloneDoesNotClose() async throws {
        let id = try await WorkerAbroad.plant().remedied()
        let version = try await office.version(of: id)
        let refusal = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-CASE-004") == true)
        #expect(try await office.version(of: id) == version)
    }

    @Test func aSecondPersonClosesWhatTheWorkerConfirmed() async throws {
        let id = try await WorkerAbroad.plant().confirmed()
        let own = try await office.refusal(CloseRightsCase.self, on: id, ["outcome": "x"])
        #expect(own?.detail.contains("R-AUD-002") == true)
        let receipt = try await office.perform(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(try receipt.json["state"]?.text == "closed")
        #expect(try receipt.outcome(of: "R-CASE-001") == "passed")
    }

    @Test func whoeverHandledItBeforeDoesNotCloseEither() async throws {
        let worker = try await WorkerAbroad.plant()
        let id = try await worker.complaint()
        try await office.perform(AcknowledgeRightsCase.self, on: id, by: office.second)
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

    @Test func threeFailedContactsAndTheDirectorCloseIt() async throws {
        let id = try await WorkerAbroad.plant().triaged()
        for count in 1...3 {
            let refusal = try await office.refusal(
                CloseRightsCase.self,
                on: id,
                ["outcome": "x"],
                by: office.second
            )
            #expect(refusal?.code == "gate-refused")
            let receipt = try await office.perform(
                NoteFailedContact.self,
                on: id,
                ["channel": "telephone"]
            )
            #expect(try receipt.json["failed_contacts"]?.integer == Int64(count))
            office.clock.now = office.clock.now.adding(hours: 24)
        }
        let clerk = office.second.without(.rightsClose)
        let clerks = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: clerk
        )
        #expect(clerks?.code == "not-permitted")
        try await office.perform(CloseRightsCase.self, on: id, ["outcome": "x"], by: office.second)
    }

    @Test func whoeverWasReachedIsNotOutOfReach() async throws {
        let id = try await WorkerAbroad.plant().remedied()
        for _ in 1...3 {
            try await office.perform(NoteFailedContact.self, on: id, ["channel": "visit"])
            office.clock.now = office.clock.now.adding(hours: 24)
        }
        try await office.perform(
            ConfirmRemedy.self,
            on: id,
            ["confirmed_language": "zh", "satisfied": false]
        )
        let refusal = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-CASE-004") == true)
    }

    @Test(arguments: [(90, nil), (91, "too-late-to-reopen")])
    func aClosedCaseIsReopenedForNinetyDays(days: Int, code: String?) async throws {
        let id = try await WorkerAbroad.plant().confirmed()
        try await office.perform(CloseRightsCase.self, on: id, ["outcome": "x"], by: office.second)
        office.clock.now = office.clock.now.adding(hours: days * 24)
        let refusal = try await office.refusal(ReopenRightsCase.self, on: id, ["reason": "again"])
        #expect(refusal?.code == code)
        guard code == nil else { return }
        try await office.perform(TriageRightsCase.self, on: id, ["indicators": .array([])])
        let closing = try await office.refusal(
            CloseRightsCase.self,
            on: id,
            ["outcome": "x"],
            by: office.second
        )
        #expect(closing?.detail.contains("R-CASE-004") == true)
    }

    @Test func theGateIsShownInAdvance() async throws {
        let id = try await WorkerAbroad.plant().remedied()
        let closing = try await office.answer(ExplainRightsGate(step: nil), on: id)
        #expect(closing["open"] == false)
        #expect(closing["rules"]?.array?.count == 4)
        let notice = try await office.answer(ExplainRightsGate(step: .notifyEmployer), on: id)
        #expect(notice["step"] == "rights-case.notify-employer")
    }

    @Test func anotherAgencysCaseIsNone() async throws {
        let id = try await WorkerAbroad.plant().complaint()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(AcknowledgeRightsCase.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
        await #expect(throws: Refusal.self) {
            try await office.answer(ExplainRightsGate(step: nil), on: id, by: stranger)
        }
    }
}
