// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Guide: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Guide>
        package var version: Int
        package var corridor: ID<Corridor>
        package var language: Language
        package var edition: Int
        package var title: ShortText
        package var sections: JSONText
        package var toConfirm: Bool
        package var madeBy: UUID
        package var publishedBy: UUID?
        package var publishedOn: CalendarDate?
        package var state: GuideState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, corridor_id, language, edition, title, sections, to_confirm, made_by, published_by,
            published_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "corridor_id": ID<Corridor>.self, "language": Language.self,
            "edition": Int.self, "title": ShortText.self, "to_confirm": Bool.self,
            "published_on": CalendarDate.self, "state": GuideState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "published_by", "published_on"
        ]
    }
}

extension Guide.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        corridor = try row["corridor_id"]
        language = try row["language"]
        edition = try row["edition"]
        title = try row["title"]
        sections = try row["sections"]
        toConfirm = try row["to_confirm"]
        madeBy = try row["made_by"]
        publishedBy = try row["published_by"]
        publishedOn = try row["published_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Guide {
    package static func corridor(_ value: ID<Corridor>) -> Self { Self("corridor_id", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func edition(_ value: Int) -> Self { Self("edition", value) }
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func sections(_ value: JSONText) -> Self { Self("sections", value) }
    package static func sections(_ value: (some PostgresValue)?) -> Self { Self("sections", value) }
    package static func toConfirm(_ value: Bool) -> Self { Self("to_confirm", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func publishedBy(_ value: UUID?) -> Self { Self("published_by", value) }
    package static func publishedOn(_ value: CalendarDate?) -> Self { Self("published_on", value) }
    package static func state(_ value: GuideState) -> Self { Self("state", value) }
}
