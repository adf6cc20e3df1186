// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Attendance: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<Attendance>
        package var version: Int
        package var enrolment: ID<Enrolment>
        package var day: CalendarDate
        package var topic: Topic
        package var seconds: Int
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, enrolment_id, day, topic, seconds, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "enrolment_id": ID<Enrolment>.self, "day": CalendarDate.self,
            "topic": Topic.self, "seconds": Int.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
    }
}

extension Attendance.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        enrolment = try row["enrolment_id"]
        day = try row["day"]
        topic = try row["topic"]
        seconds = try row["seconds"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Attendance {
    package static func enrolment(_ value: ID<Enrolment>) -> Self { Self("enrolment_id", value) }
    package static func day(_ value: CalendarDate) -> Self { Self("day", value) }
    package static func topic(_ value: Topic) -> Self { Self("topic", value) }
    package static func seconds(_ value: Int) -> Self { Self("seconds", value) }
}
