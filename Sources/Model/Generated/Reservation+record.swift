// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Reservation: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Reservation>
        package var version: Int
        package var person: ID<Person>
        package var poolMember: ID<PoolMember>?
        package var jobOrder: ID<JobOrder>
        package var caseFile: ID<CaseFile>?
        package var reservedOn: CalendarDate
        package var reservedUntil: CalendarDate
        package var releasedOn: CalendarDate?
        package var state: ReservationState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, pool_member_id, job_order_id, case_id, reserved_on, reserved_until,
            released_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "pool_member_id": ID<PoolMember>.self,
            "job_order_id": ID<JobOrder>.self, "case_id": ID<CaseFile>.self, "reserved_on": CalendarDate.self,
            "reserved_until": CalendarDate.self, "released_on": CalendarDate.self,
            "state": ReservationState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "pool_member_id", "case_id", "released_on"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Reservation.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        poolMember = try row["pool_member_id"]
        jobOrder = try row["job_order_id"]
        caseFile = try row["case_id"]
        reservedOn = try row["reserved_on"]
        reservedUntil = try row["reserved_until"]
        releasedOn = try row["released_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Reservation {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func poolMember(_ value: ID<PoolMember>?) -> Self { Self("pool_member_id", value) }
    package static func jobOrder(_ value: ID<JobOrder>) -> Self { Self("job_order_id", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func reservedOn(_ value: CalendarDate) -> Self { Self("reserved_on", value) }
    package static func reservedUntil(_ value: CalendarDate) -> Self { Self("reserved_until", value) }
    package static func releasedOn(_ value: CalendarDate?) -> Self { Self("released_on", value) }
    package static func state(_ value: ReservationState) -> Self { Self("state", value) }
}
