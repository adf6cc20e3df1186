// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension WorkEntry: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<WorkEntry>
        package var version: Int
        package var person: ID<Person>
        package var occupation: Occupation
        package var country: Country
        package var fromOn: CalendarDate
        package var untilOn: CalendarDate?
        package var employerSealed: [UInt8]?
        package var state: WorkEntryState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, occupation, country, from_on, until_on, employer_sealed, state, created_at,
            updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "occupation": Occupation.self,
            "country": Country.self, "from_on": CalendarDate.self, "until_on": CalendarDate.self,
            "state": WorkEntryState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "until_on", "employer_sealed"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension WorkEntry.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        occupation = try row["occupation"]
        country = try row["country"]
        fromOn = try row["from_on"]
        untilOn = try row["until_on"]
        employerSealed = try row["employer_sealed"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == WorkEntry {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func occupation(_ value: Occupation) -> Self { Self("occupation", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func fromOn(_ value: CalendarDate) -> Self { Self("from_on", value) }
    package static func untilOn(_ value: CalendarDate?) -> Self { Self("until_on", value) }
    package static func employerSealed(_ value: [UInt8]?) -> Self { Self("employer_sealed", value) }
    package static func state(_ value: WorkEntryState) -> Self { Self("state", value) }
}
