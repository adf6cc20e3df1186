// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Handover: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Handover>
        package var version: Int
        package var document: ID<Document>
        package var person: ID<Person>
        package var purpose: HandoverPurpose
        package var handedTo: ShortText
        package var handedOn: CalendarDate
        package var dueOn: CalendarDate
        package var returnedOn: CalendarDate?
        package var state: HandoverState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, document_id, person_id, purpose, handed_to, handed_on, due_on, returned_on, state,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "document_id": ID<Document>.self, "person_id": ID<Person>.self,
            "purpose": HandoverPurpose.self, "handed_to": ShortText.self, "handed_on": CalendarDate.self,
            "due_on": CalendarDate.self, "returned_on": CalendarDate.self, "state": HandoverState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "returned_on"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension Handover.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        document = try row["document_id"]
        person = try row["person_id"]
        purpose = try row["purpose"]
        handedTo = try row["handed_to"]
        handedOn = try row["handed_on"]
        dueOn = try row["due_on"]
        returnedOn = try row["returned_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Handover {
    package static func document(_ value: ID<Document>) -> Self { Self("document_id", value) }
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func purpose(_ value: HandoverPurpose) -> Self { Self("purpose", value) }
    package static func handedTo(_ value: ShortText) -> Self { Self("handed_to", value) }
    package static func handedOn(_ value: CalendarDate) -> Self { Self("handed_on", value) }
    package static func dueOn(_ value: CalendarDate) -> Self { Self("due_on", value) }
    package static func returnedOn(_ value: CalendarDate?) -> Self { Self("returned_on", value) }
    package static func state(_ value: HandoverState) -> Self { Self("state", value) }
}
