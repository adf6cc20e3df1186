// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension CorridorStanding: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<CorridorStanding>
        package var version: Int
        package var corridor: ID<Corridor>
        package var place: Int
        package var beginsOn: CalendarDate
        package var reason: LongText
        package var source: ShortText?
        package var decidedBy: UUID
        package var state: CorridorState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, corridor_id, place, begins_on, reason, source, decided_by, state, created_at,
            updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "corridor_id": ID<Corridor>.self, "place": Int.self,
            "begins_on": CalendarDate.self, "reason": LongText.self, "source": ShortText.self,
            "state": CorridorState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "source"
        ]
    }
}

extension CorridorStanding.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        corridor = try row["corridor_id"]
        place = try row["place"]
        beginsOn = try row["begins_on"]
        reason = try row["reason"]
        source = try row["source"]
        decidedBy = try row["decided_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == CorridorStanding {
    package static func corridor(_ value: ID<Corridor>) -> Self { Self("corridor_id", value) }
    package static func place(_ value: Int) -> Self { Self("place", value) }
    package static func beginsOn(_ value: CalendarDate) -> Self { Self("begins_on", value) }
    package static func reason(_ value: LongText) -> Self { Self("reason", value) }
    package static func source(_ value: ShortText?) -> Self { Self("source", value) }
    package static func decidedBy(_ value: UUID) -> Self { Self("decided_by", value) }
    package static func state(_ value: CorridorState) -> Self { Self("state", value) }
}
