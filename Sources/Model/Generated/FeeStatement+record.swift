// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension FeeStatement: StoredNoun {
    package struct Record: StoredRecord {
        package var id: ID<FeeStatement>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var number: Int
        package var language: Language
        package var shownOn: CalendarDate
        package var items: JSONText
        package var digest: [UInt8]
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, number, language, shown_on, items, digest, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self, "number": Int.self,
            "language": Language.self, "shown_on": CalendarDate.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension FeeStatement.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        number = try row["number"]
        language = try row["language"]
        shownOn = try row["shown_on"]
        items = try row["items"]
        digest = try row["digest"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == FeeStatement {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func number(_ value: Int) -> Self { Self("number", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func shownOn(_ value: CalendarDate) -> Self { Self("shown_on", value) }
    package static func items(_ value: JSONText) -> Self { Self("items", value) }
    package static func items(_ value: (some PostgresValue)?) -> Self { Self("items", value) }
    package static func digest(_ value: [UInt8]) -> Self { Self("digest", value) }
}
