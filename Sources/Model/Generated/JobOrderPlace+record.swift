// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension JobOrderPlace: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<JobOrderPlace>
        package var version: Int
        package var jobOrder: ID<JobOrder>
        package var caseFile: ID<CaseFile>
        package var person: ID<Person>
        package var takenOn: CalendarDate
        package var vacatedOn: CalendarDate?
        package var vacatedBecause: String?
        package var state: PlaceState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, job_order_id, case_id, person_id, taken_on, vacated_on, vacated_because, state,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "job_order_id": ID<JobOrder>.self, "case_id": ID<CaseFile>.self,
            "person_id": ID<Person>.self, "taken_on": CalendarDate.self, "vacated_on": CalendarDate.self,
            "state": PlaceState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "vacated_on", "vacated_because"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension JobOrderPlace.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        jobOrder = try row["job_order_id"]
        caseFile = try row["case_id"]
        person = try row["person_id"]
        takenOn = try row["taken_on"]
        vacatedOn = try row["vacated_on"]
        vacatedBecause = try row["vacated_because"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == JobOrderPlace {
    package static func jobOrder(_ value: ID<JobOrder>) -> Self { Self("job_order_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func takenOn(_ value: CalendarDate) -> Self { Self("taken_on", value) }
    package static func vacatedOn(_ value: CalendarDate?) -> Self { Self("vacated_on", value) }
    package static func vacatedBecause(_ value: String?) -> Self { Self("vacated_because", value) }
    package static func state(_ value: PlaceState) -> Self { Self("state", value) }
}
