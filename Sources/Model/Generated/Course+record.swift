// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Course: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Course>
        package var version: Int
        package var edition: Int?
        package var supersedes: ID<Course>?
        package var title: ShortText
        package var provider: ID<Body>?
        package var destination: Country
        package var language: Language
        package var held: CoursePlace?
        package var topics: [Topic]
        package var topicHours: [Int]?
        package var hours: Int
        package var passMark: Int?
        package var state: CourseState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, edition, supersedes_id, title, provider_id, destination, language, held, topics,
            topic_hours, hours, pass_mark, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "edition": Int.self, "supersedes_id": ID<Course>.self, "title": ShortText.self,
            "provider_id": ID<Body>.self, "destination": Country.self, "language": Language.self,
            "held": CoursePlace.self, "topics": [Topic].self, "topic_hours": [Int].self, "hours": Int.self,
            "pass_mark": Int.self, "state": CourseState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "edition", "supersedes_id", "provider_id", "held", "topic_hours", "pass_mark"
        ]
    }
}

extension Course.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        edition = try row["edition"]
        supersedes = try row["supersedes_id"]
        title = try row["title"]
        provider = try row["provider_id"]
        destination = try row["destination"]
        language = try row["language"]
        held = try row["held"]
        topics = try row["topics"]
        topicHours = try row["topic_hours"]
        hours = try row["hours"]
        passMark = try row["pass_mark"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Course {
    package static func edition(_ value: Int?) -> Self { Self("edition", value) }
    package static func supersedes(_ value: ID<Course>?) -> Self { Self("supersedes_id", value) }
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func provider(_ value: ID<Body>?) -> Self { Self("provider_id", value) }
    package static func destination(_ value: Country) -> Self { Self("destination", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func held(_ value: CoursePlace?) -> Self { Self("held", value) }
    package static func topics(_ value: [Topic]) -> Self { Self("topics", value) }
    package static func topicHours(_ value: [Int]?) -> Self { Self("topic_hours", value) }
    package static func hours(_ value: Int) -> Self { Self("hours", value) }
    package static func passMark(_ value: Int?) -> Self { Self("pass_mark", value) }
    package static func state(_ value: CourseState) -> Self { Self("state", value) }
}
