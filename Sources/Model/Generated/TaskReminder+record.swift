// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension TaskReminder: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<TaskReminder>
        package var version: Int
        package var task: ID<DiaryTask>
        package var hoursBefore: Int
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, task_id, hours_before, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "task_id": ID<DiaryTask>.self, "hours_before": Int.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension TaskReminder.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        task = try row["task_id"]
        hoursBefore = try row["hours_before"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == TaskReminder {
    package static func task(_ value: ID<DiaryTask>) -> Self { Self("task_id", value) }
    package static func hoursBefore(_ value: Int) -> Self { Self("hours_before", value) }
}
