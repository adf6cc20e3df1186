// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension InstituteCourse: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<InstituteCourse>
        package var version: Int
        package var provider: ID<Body>
        package var title: ShortText
        package var module: InstituteModule
        package var language: Language
        package var country: Country?
        package var hours: Int
        package var state: InstituteCourseState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, provider_id, title, module, language, country, hours, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "provider_id": ID<Body>.self, "title": ShortText.self,
            "module": InstituteModule.self, "language": Language.self, "country": Country.self,
            "hours": Int.self, "state": InstituteCourseState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "country"
        ]
    }
}

extension InstituteCourse.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        provider = try row["provider_id"]
        title = try row["title"]
        module = try row["module"]
        language = try row["language"]
        country = try row["country"]
        hours = try row["hours"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == InstituteCourse {
    package static func provider(_ value: ID<Body>) -> Self { Self("provider_id", value) }
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func module(_ value: InstituteModule) -> Self { Self("module", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func country(_ value: Country?) -> Self { Self("country", value) }
    package static func hours(_ value: Int) -> Self { Self("hours", value) }
    package static func state(_ value: InstituteCourseState) -> Self { Self("state", value) }
}
