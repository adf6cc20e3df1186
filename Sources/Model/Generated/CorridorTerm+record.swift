// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension CorridorTerm: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<CorridorTerm>
        package var version: Int
        package var corridor: ID<Corridor>
        package var effectiveFrom: CalendarDate
        package var terms: JSONText
        package var counts: Bool
        package var loadedBy: UUID?
        package var confirmedBy: UUID?
        package var evidence: LongText?
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, corridor_id, effective_from, terms, counts, loaded_by, confirmed_by, evidence,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "corridor_id": ID<Corridor>.self, "effective_from": CalendarDate.self,
            "counts": Bool.self, "evidence": LongText.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "loaded_by", "confirmed_by", "evidence"
        ]
    }
}

extension CorridorTerm.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        corridor = try row["corridor_id"]
        effectiveFrom = try row["effective_from"]
        terms = try row["terms"]
        counts = try row["counts"]
        loadedBy = try row["loaded_by"]
        confirmedBy = try row["confirmed_by"]
        evidence = try row["evidence"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == CorridorTerm {
    package static func corridor(_ value: ID<Corridor>) -> Self { Self("corridor_id", value) }
    package static func effectiveFrom(_ value: CalendarDate) -> Self { Self("effective_from", value) }
    package static func terms(_ value: JSONText) -> Self { Self("terms", value) }
    package static func terms(_ value: (some PostgresValue)?) -> Self { Self("terms", value) }
    package static func counts(_ value: Bool) -> Self { Self("counts", value) }
    package static func loadedBy(_ value: UUID?) -> Self { Self("loaded_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func evidence(_ value: LongText?) -> Self { Self("evidence", value) }
}
