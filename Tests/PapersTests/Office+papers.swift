import Core
import Model
import People
import Postgres
import TestKit
import TransparencyLog

@testable import Papers

extension Office {
    /// A document of a case's worker that was received.
    func received(
        _ caseFile: ID<CaseFile>,
        _ kind: DocumentKind = .passport,
        _ changes: [String: JSON] = [:]
    ) async throws -> ID<Document> {
        let person = try await person(of: caseFile)
        let id = try await make(
            RequestDocument.self,
            [
                "person_id": .text("\(person)"), "kind": .text(kind.rawValue),
                "case_id": .text("\(caseFile)"),
            ]
        )
        let body: [String: JSON] = [
            "issuer": "Exit-Entry Administration", "number": "E12345678",
            "issued_on": "2024-01-01", "expires_on": "2034-01-01",
        ]
        try await perform(
            ReceiveDocument.self,
            on: id,
            .object(body.merging(changes) { _, new in new })
        )
        return id
    }

    /// A document that counts.
    func valid(
        _ caseFile: ID<CaseFile>,
        _ kind: DocumentKind = .passport,
        _ changes: [String: JSON] = [:]
    ) async throws -> ID<Document> {
        let id = try await received(caseFile, kind, changes)
        try await perform(VerifyDocument.self, on: id, ["method": "Asked the issuer."])
        try await perform(AcceptDocument.self, on: id)
        return id
    }

    /// An examination with its result.
    @discardableResult
    func examined(
        _ caseFile: ID<CaseFile>,
        on day: String = "2026-11-20",
        _ result: [String: JSON] = ["outcome": "fit"]
    ) async throws -> ID<Medical> {
        let id = try await make(ScheduleMedical.self, .medical(caseFile))
        try await perform(ExamineWorker.self, on: id, ["examined_on": .text(day)])
        try await perform(RecordResult.self, on: id, .object(result))
        return id
    }
}
