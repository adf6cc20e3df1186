// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ManagerList: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<ManagerList>
        package var version: Int
        package var country: Country
        package var managers: [UUID]
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, country, managers, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "country": Country.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension ManagerList.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        country = try row["country"]
        managers = try row["managers"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ManagerList {
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func managers(_ value: [UUID]) -> Self { Self("managers", value) }
}
