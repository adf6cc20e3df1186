// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension CorridorEdition: StoredNoun {
    package struct Record: StoredRecord {
        package var id: ID<CorridorEdition>
        package var version: Int
        package var digest: [UInt8]
        package var inserted: Int
        package var revised: Int
        package var unchanged: Int
        package var ended: Int
        package var waiting: Int
        package var loadedBy: UUID
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, digest, inserted, revised, unchanged, ended, waiting, loaded_by, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "inserted": Int.self, "revised": Int.self, "unchanged": Int.self,
            "ended": Int.self, "waiting": Int.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension CorridorEdition.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        digest = try row["digest"]
        inserted = try row["inserted"]
        revised = try row["revised"]
        unchanged = try row["unchanged"]
        ended = try row["ended"]
        waiting = try row["waiting"]
        loadedBy = try row["loaded_by"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == CorridorEdition {
    package static func digest(_ value: [UInt8]) -> Self { Self("digest", value) }
    package static func inserted(_ value: Int) -> Self { Self("inserted", value) }
    package static func revised(_ value: Int) -> Self { Self("revised", value) }
    package static func unchanged(_ value: Int) -> Self { Self("unchanged", value) }
    package static func ended(_ value: Int) -> Self { Self("ended", value) }
    package static func waiting(_ value: Int) -> Self { Self("waiting", value) }
    package static func loadedBy(_ value: UUID) -> Self { Self("loaded_by", value) }
}
