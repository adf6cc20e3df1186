// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Executive: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Executive>
        package var version: Int
        package var name: ShortText
        package var position: ShortText
        package var qualification: ShortText
        package var appointedOn: CalendarDate
        package var leftOn: CalendarDate?
        package var state: ExecutiveState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, name, position, qualification, appointed_on, left_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "position": ShortText.self,
            "qualification": ShortText.self, "appointed_on": CalendarDate.self, "left_on": CalendarDate.self,
            "state": ExecutiveState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "left_on"
        ]
    }
}

extension Executive.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        name = try row["name"]
        position = try row["position"]
        qualification = try row["qualification"]
        appointedOn = try row["appointed_on"]
        leftOn = try row["left_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Executive {
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func position(_ value: ShortText) -> Self { Self("position", value) }
    package static func qualification(_ value: ShortText) -> Self { Self("qualification", value) }
    package static func appointedOn(_ value: CalendarDate) -> Self { Self("appointed_on", value) }
    package static func leftOn(_ value: CalendarDate?) -> Self { Self("left_on", value) }
    package static func state(_ value: ExecutiveState) -> Self { Self("state", value) }
}
