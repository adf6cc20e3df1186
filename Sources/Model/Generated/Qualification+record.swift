// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Qualification: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Qualification>
        package var version: Int
        package var person: ID<Person>
        package var kind: QualificationKind
        package var level: LanguageLevel?
        package var language: Language?
        package var number: ShortText?
        package var score: Int?
        package var passedOn: CalendarDate
        package var validUntil: CalendarDate?
        package var occupations: [Occupation]?
        package var state: QualificationState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, kind, level, language, number, score, passed_on, valid_until, occupations,
            state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "kind": QualificationKind.self,
            "level": LanguageLevel.self, "language": Language.self, "number": ShortText.self, "score": Int.self,
            "passed_on": CalendarDate.self, "valid_until": CalendarDate.self, "occupations": [Occupation].self,
            "state": QualificationState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "level", "language", "number", "score", "valid_until", "occupations"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension Qualification.Record {
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
        occupations = try row["occupations"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
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
    package static func occupations(_ value: [Occupation]?) -> Self { Self("occupations", value) }
    package static func state(_ value: QualificationState) -> Self { Self("state", value) }
}
