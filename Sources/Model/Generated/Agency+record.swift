// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Agency: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<Agency>
        package var version: Int
        package var name: ShortText
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, name, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension Agency.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        name = try row["name"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Agency {
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
}
