import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

@Suite struct RightsCaseMachineTests {
    @Test(arguments: RightsCaseState.allCases, RightsCaseState.allCases)
    func onlyTheTablesMovesAreOpen(from: RightsCaseState, to: RightsCaseState) {
        expectOnlyTheTablesMoves(from: from, to: to)
    }
}

@Suite(.database) struct RightsCaseWalkTests {
    func plant(_ state: RightsCaseState, for worker: WorkerAbroad) async throws -> ID<RightsCase> {
        try await office.rightsCase(
            state,
            of: worker.caseFile,
            adding: [.failedContacts(3), .employerNoticeConsent(true)]
        )
    }

    /// Performs a verb and gives the state after it, or the refusal's code.
    func outcome<A: Action>(
        _ action: A.Type,
        on id: ID<A.Subject>,
        _ body: JSON
    ) async throws -> String? {
        if let refusal = try await office.refusal(action, on: id, body) { return refusal.code }
        return try await office.value(
            "SELECT state FROM rights_case WHERE id = \(id.uuid)",
            as: String.self
        )
    }

    func outcome(of verb: String, on id: ID<RightsCase>) async throws -> String? {
        switch verb {
        case "acknowledge": return try await outcome(AcknowledgeRightsCase.self, on: id, [:])
        case "triage":
            return try await outcome(TriageRightsCase.self, on: id, ["indicators": .array([])])
        case "name-safe-contact":
            return try await outcome(NameSafeContact.self, on: id, ["safe_contact": "a cousin"])
        case "consent":
            return try await outcome(RecordConsent.self, on: id, ["employer_notice_consent": true])
        case "notify-employer": return try await outcome(NotifyEmployer.self, on: id, [:])
        case "claim":
            let months = ClaimAndRemedyTests.months([("2026-10", 0)])
            return try await outcome(ClaimWages.self, on: id, months)
        case "remedy":
            return try await outcome(RemedyRightsCase.self, on: id, ["remedy_evidence": "slip"])
        case "confirm":
            return try await outcome(
                ConfirmRemedy.self,
                on: id,
                ["confirmed_language": "zh", "satisfied": true]
            )
        case "note-failed-contact":
            return try await outcome(NoteFailedContact.self, on: id, ["channel": "visit"])
        case "report": return try await outcome(ReportRightsCase.self, on: id, ["report": "x"])
        case "close": return try await outcome(CloseRightsCase.self, on: id, ["outcome": "x"])
        case "reopen": return try await outcome(ReopenRightsCase.self, on: id, ["reason": "x"])
        default:
            Issue.record("no test performs \(verb)")
            return nil
        }
    }

    @Test(arguments: RightsCaseState.allCases)
    func everyVerbKeepsToTheTable(state: RightsCaseState) async throws {
        let worker = try await WorkerAbroad.plant()
        try await worker.deployed()
        try await worker.employment(under: worker.cooperation(pay: 1), pay: 2)
        for verb in Set(RightsCaseState.machine.moves.map(\.action)).sorted() {
            let id = try await plant(state, for: worker)
            let move = RightsCaseState.machine.moves.first {
                $0.from == state && $0.action == verb
            }
            let found = try await outcome(of: verb, on: id)
            #expect(found == move?.to.rawValue ?? "wrong-state", "\(verb) from \(state)")
        }
    }

    @Test func thePageReadsEveryColumn() async throws {
        let worker = try await WorkerAbroad.plant()
        _ = try await worker.triaged(RightsCaseTests.held)
        let query = try PageQuery(
            [("state", "triaged"), ("priority", "urgent"), ("case_id", "\(worker.caseFile)")]
                .map { (name: $0.0, value: $0.1) },
            of: rightsCaseReadModel,
            isList: true
        )
        let reply = try await office.registrar.list(rightsCaseReadModel, query, by: office.anyone)
        let text = String(decoding: reply.body, as: UTF8.self)
        let found = #"{"evidence": "documented", "indicator": "retention_of_identity_documents"}"#
        #expect(text.contains(#""indicators":[\#(found)]"#))
    }
}
