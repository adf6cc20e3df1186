// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Staff: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Staff>
        package var version: Int
        package var humanId: UUID
        package var name: ShortText
        package var role: Role
        package var state: StaffState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, human_id, name, role, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "role": Role.self, "state": StaffState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension Staff.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        humanId = try row["human_id"]
        name = try row["name"]
        role = try row["role"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Staff {
    package static func humanId(_ value: UUID) -> Self { Self("human_id", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func role(_ value: Role) -> Self { Self("role", value) }
    package static func state(_ value: StaffState) -> Self { Self("state", value) }
}
