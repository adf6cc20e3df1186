import Core
import Model
import People
import Postgres
import TestKit
import TransparencyLog

@testable import Papers

extension Office {
    /// The passport of a case's worker, with the blind index that its verification would have made.
    @discardableResult
    func passport(of caseFile: ID<CaseFile>, _ number: String = "E12345678") async throws
        -> ID<Passport>
    {
        let person = try await person(of: caseFile)
        return try await make(
            PlantPassport.self,
            ["person": .text(person.map { "\($0)" } ?? ""), "number": .text(number)]
        )
    }

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
                "person_id": .text(person.map { "\($0)" } ?? ""), "kind": .text(kind.rawValue),
                "case_file_id": .text("\(caseFile)"),
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

/// Plants a passport with a number that can be compared.
struct PlantPassport: Action {
    typealias Subject = Passport
    static let permission = Permission.staffManage
    let person: ID<Person>
    let number: ShortText

    func perform(
        on id: ID<Passport>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // As the verification does it: a person has one passport that counts.
        try tx.write(
            Passport.table,
            "UPDATE passport SET state = 'superseded' WHERE person_id = \(person) AND state = 'valid'"
        )
        let index = try context.vault.blindIndex(
            number.text,
            for: SealedPlace.passportNumber,
            with: context,
            in: tx
        )
        try tx.insert(
            id,
            [
                "person_id": person, "issuer": "CHN", "number_sealed": [UInt8(1)],
                "number_index": index, "zone_sealed": [UInt8(1)], "nationality": "CHN",
                "expires_on": CalendarDate(2033, 6, 30), "state": "valid",
            ]
        )
        return Recorded(as: "test.planted")
    }
}
