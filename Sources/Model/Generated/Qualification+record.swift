// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Qualification: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<Qualification>
        package let version: Int
        package let person: ID<Person>
        package let kind: QualificationKind
        package let level: LanguageLevel?
        package let language: Language?
        package let number: ShortText?
        package let score: Int?
        package let passedOn: CalendarDate
        package let validUntil: CalendarDate?
        package let state: QualificationState
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, kind, level, language, number, score, passed_on, valid_until, state,
            created_at, updated_at
            """

        package init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            version = try row["version"]
            person = try row["person_id"]
            kind = try row["kind"]
            level = try row["level"]
            language = try row["language"]
            number = try row["number"]
            score = try row["score"]
            passedOn = try row["passed_on"]
            validUntil = try row["valid_until"]
            state = try row["state"]
            createdAt = try row["created_at"]
            updatedAt = try row["updated_at"]
        }
    }
}

extension Assignment where Of == Qualification {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func kind(_ value: QualificationKind) -> Self { Self("kind", value) }
    package static func level(_ value: LanguageLevel?) -> Self { Self("level", value) }
    package static func language(_ value: Language?) -> Self { Self("language", value) }
    package static func number(_ value: ShortText?) -> Self { Self("number", value) }
    package static func score(_ value: Int?) -> Self { Self("score", value) }
    package static func passedOn(_ value: CalendarDate) -> Self { Self("passed_on", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func state(_ value: QualificationState) -> Self { Self("state", value) }
}
