// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension EmployerFinding: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<EmployerFinding>
        package var version: Int
        package var employer: ID<Employer>
        package var kind: FindingKind
        package var happenedOn: CalendarDate
        package var source: ShortText
        package var description: LongText
        package var madeBy: UUID
        package var withdrawnBy: UUID?
        package var withdrawnReason: LongText?
        package var state: FindingState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, kind, happened_on, source, description, made_by, withdrawn_by,
            withdrawn_reason, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "kind": FindingKind.self,
            "happened_on": CalendarDate.self, "source": ShortText.self, "description": LongText.self,
            "withdrawn_reason": LongText.self, "state": FindingState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "withdrawn_by", "withdrawn_reason"
        ]
    }
}

extension EmployerFinding.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        kind = try row["kind"]
        happenedOn = try row["happened_on"]
        source = try row["source"]
        description = try row["description"]
        madeBy = try row["made_by"]
        withdrawnBy = try row["withdrawn_by"]
        withdrawnReason = try row["withdrawn_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == EmployerFinding {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func kind(_ value: FindingKind) -> Self { Self("kind", value) }
    package static func happenedOn(_ value: CalendarDate) -> Self { Self("happened_on", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func description(_ value: LongText) -> Self { Self("description", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func withdrawnBy(_ value: UUID?) -> Self { Self("withdrawn_by", value) }
    package static func withdrawnReason(_ value: LongText?) -> Self { Self("withdrawn_reason", value) }
    package static func state(_ value: FindingState) -> Self { Self("state", value) }
}
