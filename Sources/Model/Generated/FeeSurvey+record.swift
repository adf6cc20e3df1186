// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension FeeSurvey: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<FeeSurvey>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var askedOn: CalendarDate
        package var askedBy: UUID
        package var language: Language
        package var statedMinor: Int64
        package var bookedMinor: Int64?
        package var currency: Currency
        package var agrees: Bool
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, asked_on, asked_by, language, stated_minor, booked_minor, currency,
            agrees, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "asked_on": CalendarDate.self, "language": Language.self, "stated_minor": Int64.self,
            "booked_minor": Int64.self, "currency": Currency.self, "agrees": Bool.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "booked_minor"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension FeeSurvey.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        askedOn = try row["asked_on"]
        askedBy = try row["asked_by"]
        language = try row["language"]
        statedMinor = try row["stated_minor"]
        bookedMinor = try row["booked_minor"]
        currency = try row["currency"]
        agrees = try row["agrees"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == FeeSurvey {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func askedOn(_ value: CalendarDate) -> Self { Self("asked_on", value) }
    package static func askedBy(_ value: UUID) -> Self { Self("asked_by", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func statedMinor(_ value: Int64) -> Self { Self("stated_minor", value) }
    package static func bookedMinor(_ value: Int64?) -> Self { Self("booked_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func agrees(_ value: Bool) -> Self { Self("agrees", value) }
}
