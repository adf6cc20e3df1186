// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension GuideHandout: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<GuideHandout>
        package var version: Int
        package var guide: ID<Guide>
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var handedOn: CalendarDate
        package var manner: HandoutManner
        package var handedBy: UUID
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, guide_id, person_id, case_id, handed_on, manner, handed_by, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "guide_id": ID<Guide>.self, "person_id": ID<Person>.self,
            "case_id": ID<CaseFile>.self, "handed_on": CalendarDate.self, "manner": HandoutManner.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension GuideHandout.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        guide = try row["guide_id"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        handedOn = try row["handed_on"]
        manner = try row["manner"]
        handedBy = try row["handed_by"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == GuideHandout {
    package static func guide(_ value: ID<Guide>) -> Self { Self("guide_id", value) }
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func handedOn(_ value: CalendarDate) -> Self { Self("handed_on", value) }
    package static func manner(_ value: HandoutManner) -> Self { Self("manner", value) }
    package static func handedBy(_ value: UUID) -> Self { Self("handed_by", value) }
}
