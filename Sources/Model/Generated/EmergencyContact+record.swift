// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension EmergencyContact: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<EmergencyContact>
        package var version: Int
        package var person: ID<Person>
        package var relation: Relation
        package var nameSealed: [UInt8]
        package var phoneSealed: [UInt8]
        package var language: Language
        package var place: Int
        package var familyConsentOn: CalendarDate?
        package var familyConsentDocument: ShortText?
        package var state: ContactState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, relation, name_sealed, phone_sealed, language, place, family_consent_on,
            family_consent_document, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "relation": Relation.self,
            "language": Language.self, "place": Int.self, "family_consent_on": CalendarDate.self,
            "family_consent_document": ShortText.self, "state": ContactState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "family_consent_on", "family_consent_document"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension EmergencyContact.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        relation = try row["relation"]
        nameSealed = try row["name_sealed"]
        phoneSealed = try row["phone_sealed"]
        language = try row["language"]
        place = try row["place"]
        familyConsentOn = try row["family_consent_on"]
        familyConsentDocument = try row["family_consent_document"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == EmergencyContact {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func relation(_ value: Relation) -> Self { Self("relation", value) }
    package static func nameSealed(_ value: [UInt8]) -> Self { Self("name_sealed", value) }
    package static func phoneSealed(_ value: [UInt8]) -> Self { Self("phone_sealed", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func place(_ value: Int) -> Self { Self("place", value) }
    package static func familyConsentOn(_ value: CalendarDate?) -> Self { Self("family_consent_on", value) }
    package static func familyConsentDocument(_ value: ShortText?) -> Self { Self("family_consent_document", value) }
    package static func state(_ value: ContactState) -> Self { Self("state", value) }
}
