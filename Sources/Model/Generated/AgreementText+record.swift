// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension AgreementText: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<AgreementText>
        package let version: Int
        package let agreement: ID<Agreement>
        package let edition: Int
        package let effectiveFrom: CalendarDate
        package let clauses: JSONText
        package let source: ShortText
        package let madeBy: UUID
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, agreement_id, edition, effective_from, clauses, source, made_by, created_at, updated_at
            """

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
