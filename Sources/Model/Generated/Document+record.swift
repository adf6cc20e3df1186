// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Document: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Document>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>?
        package var kind: DocumentKind
        package var issuer: ShortText?
        package var numberSealed: [UInt8]?
        package var numberIndex: [UInt8]?
        package var issuedOn: CalendarDate?
        package var expiresOn: CalendarDate?
        package var verifiedBy: UUID?
        package var supersededBy: ID<Document>?
        package var state: DocumentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, kind, issuer, number_sealed, number_index, issued_on, expires_on,
            verified_by, superseded_by_id, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "kind": DocumentKind.self, "issuer": ShortText.self, "issued_on": CalendarDate.self,
            "expires_on": CalendarDate.self, "superseded_by_id": ID<Document>.self, "state": DocumentState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "case_id", "issuer", "number_sealed", "number_index", "issued_on", "expires_on", "verified_by",
            "superseded_by_id"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Document.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        kind = try row["kind"]
        issuer = try row["issuer"]
        numberSealed = try row["number_sealed"]
        numberIndex = try row["number_index"]
        issuedOn = try row["issued_on"]
        expiresOn = try row["expires_on"]
        verifiedBy = try row["verified_by"]
        supersededBy = try row["superseded_by_id"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Document {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func kind(_ value: DocumentKind) -> Self { Self("kind", value) }
    package static func issuer(_ value: ShortText?) -> Self { Self("issuer", value) }
    package static func numberSealed(_ value: [UInt8]?) -> Self { Self("number_sealed", value) }
    package static func numberIndex(_ value: [UInt8]?) -> Self { Self("number_index", value) }
    package static func issuedOn(_ value: CalendarDate?) -> Self { Self("issued_on", value) }
    package static func expiresOn(_ value: CalendarDate?) -> Self { Self("expires_on", value) }
    package static func verifiedBy(_ value: UUID?) -> Self { Self("verified_by", value) }
    package static func supersededBy(_ value: ID<Document>?) -> Self { Self("superseded_by_id", value) }
    package static func state(_ value: DocumentState) -> Self { Self("state", value) }
}
