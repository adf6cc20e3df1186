// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Passport: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Passport>
        package var version: Int
        package var person: ID<Person>
        package var issuer: String
        package var numberSealed: [UInt8]
        package var numberIndex: [UInt8]
        package var zoneSealed: [UInt8]
        package var nationality: String
        package var expiresOn: CalendarDate
        package var state: PassportState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, issuer, number_sealed, number_index, zone_sealed, nationality, expires_on,
            state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "expires_on": CalendarDate.self,
            "state": PassportState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = []
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension Passport.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        issuer = try row["issuer"]
        numberSealed = try row["number_sealed"]
        numberIndex = try row["number_index"]
        zoneSealed = try row["zone_sealed"]
        nationality = try row["nationality"]
        expiresOn = try row["expires_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Passport {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func issuer(_ value: String) -> Self { Self("issuer", value) }
    package static func numberSealed(_ value: [UInt8]) -> Self { Self("number_sealed", value) }
    package static func numberIndex(_ value: [UInt8]) -> Self { Self("number_index", value) }
    package static func zoneSealed(_ value: [UInt8]) -> Self { Self("zone_sealed", value) }
    package static func nationality(_ value: String) -> Self { Self("nationality", value) }
    package static func expiresOn(_ value: CalendarDate) -> Self { Self("expires_on", value) }
    package static func state(_ value: PassportState) -> Self { Self("state", value) }
}
