// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ReserveDraw: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<ReserveDraw>
        package var version: Int
        package var reserve: ID<Reserve>
        package var person: ID<Person>?
        package var caseFile: ID<CaseFile>?
        package var purpose: DrawPurpose
        package var amountMinor: Int64
        package var persons: Int
        package var reason: LongText
        package var authorityReference: ShortText
        package var drawnOn: CalendarDate
        package var dueOn: CalendarDate
        package var toppedUpMinor: Int64
        package var toppedUpOn: CalendarDate?
        package var state: ReserveDrawState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, reserve_id, person_id, case_id, purpose, amount_minor, persons, reason,
            authority_reference, drawn_on, due_on, topped_up_minor, topped_up_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "reserve_id": ID<Reserve>.self, "person_id": ID<Person>.self,
            "case_id": ID<CaseFile>.self, "purpose": DrawPurpose.self, "amount_minor": Int64.self,
            "persons": Int.self, "reason": LongText.self, "authority_reference": ShortText.self,
            "drawn_on": CalendarDate.self, "due_on": CalendarDate.self, "topped_up_minor": Int64.self,
            "topped_up_on": CalendarDate.self, "state": ReserveDrawState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "person_id", "case_id", "topped_up_on"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension ReserveDraw.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        reserve = try row["reserve_id"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        purpose = try row["purpose"]
        amountMinor = try row["amount_minor"]
        persons = try row["persons"]
        reason = try row["reason"]
        authorityReference = try row["authority_reference"]
        drawnOn = try row["drawn_on"]
        dueOn = try row["due_on"]
        toppedUpMinor = try row["topped_up_minor"]
        toppedUpOn = try row["topped_up_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ReserveDraw {
    package static func reserve(_ value: ID<Reserve>) -> Self { Self("reserve_id", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func purpose(_ value: DrawPurpose) -> Self { Self("purpose", value) }
    package static func amountMinor(_ value: Int64) -> Self { Self("amount_minor", value) }
    package static func persons(_ value: Int) -> Self { Self("persons", value) }
    package static func reason(_ value: LongText) -> Self { Self("reason", value) }
    package static func authorityReference(_ value: ShortText) -> Self { Self("authority_reference", value) }
    package static func drawnOn(_ value: CalendarDate) -> Self { Self("drawn_on", value) }
    package static func dueOn(_ value: CalendarDate) -> Self { Self("due_on", value) }
    package static func toppedUpMinor(_ value: Int64) -> Self { Self("topped_up_minor", value) }
    package static func toppedUpOn(_ value: CalendarDate?) -> Self { Self("topped_up_on", value) }
    package static func state(_ value: ReserveDrawState) -> Self { Self("state", value) }
}
