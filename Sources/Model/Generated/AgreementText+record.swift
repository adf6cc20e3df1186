// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension AgreementText: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<AgreementText>
        package var version: Int
        package var agreement: ID<Agreement>
        package var edition: Int
        package var effectiveFrom: CalendarDate
        package var clauses: JSONText
        package var source: ShortText
        package var madeBy: UUID
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, agreement_id, edition, effective_from, clauses, source, made_by, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "agreement_id": ID<Agreement>.self, "edition": Int.self,
            "effective_from": CalendarDate.self, "source": ShortText.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension AgreementText.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        agreement = try row["agreement_id"]
        edition = try row["edition"]
        effectiveFrom = try row["effective_from"]
        clauses = try row["clauses"]
        source = try row["source"]
        madeBy = try row["made_by"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == AgreementText {
    package static func agreement(_ value: ID<Agreement>) -> Self { Self("agreement_id", value) }
    package static func edition(_ value: Int) -> Self { Self("edition", value) }
    package static func effectiveFrom(_ value: CalendarDate) -> Self { Self("effective_from", value) }
    package static func clauses(_ value: JSONText) -> Self { Self("clauses", value) }
    package static func clauses(_ value: (some PostgresValue)?) -> Self { Self("clauses", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
}
