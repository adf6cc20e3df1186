// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Body: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Body>
        package var version: Int
        package var kind: BodyKind
        package var name: ShortText
        package var latinName: ShortText?
        package var otherNames: [ShortText]
        package var country: Country
        package var registrationNumber: String?
        package var languages: [Language]
        package var phone: PhoneNumber?
        package var email: ShortText?
        package var address: ShortText?
        package var hours: ShortText?
        package var services: [ShortText]
        package var contactSealed: [UInt8]?
        package var lastContactOn: CalendarDate?
        package var lastContactNote: LongText?
        package var consentOn: CalendarDate?
        package var consentEvidence: ShortText?
        package var state: BodyState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, name, latin_name, other_names, country, registration_number, languages, phone,
            email, address, hours, services, contact_sealed, last_contact_on, last_contact_note, consent_on,
            consent_evidence, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": BodyKind.self, "name": ShortText.self, "latin_name": ShortText.self,
            "other_names": [ShortText].self, "country": Country.self, "languages": [Language].self,
            "phone": PhoneNumber.self, "email": ShortText.self, "address": ShortText.self,
            "hours": ShortText.self, "services": [ShortText].self, "last_contact_on": CalendarDate.self,
            "last_contact_note": LongText.self, "consent_on": CalendarDate.self,
            "consent_evidence": ShortText.self, "state": BodyState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "latin_name", "registration_number", "phone", "email", "address", "hours", "contact_sealed",
            "last_contact_on", "last_contact_note", "consent_on", "consent_evidence"
        ]
    }
}

extension Body.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        kind = try row["kind"]
        name = try row["name"]
        latinName = try row["latin_name"]
        otherNames = try row["other_names"]
        country = try row["country"]
        registrationNumber = try row["registration_number"]
        languages = try row["languages"]
        phone = try row["phone"]
        email = try row["email"]
        address = try row["address"]
        hours = try row["hours"]
        services = try row["services"]
        contactSealed = try row["contact_sealed"]
        lastContactOn = try row["last_contact_on"]
        lastContactNote = try row["last_contact_note"]
        consentOn = try row["consent_on"]
        consentEvidence = try row["consent_evidence"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Body {
    package static func kind(_ value: BodyKind) -> Self { Self("kind", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func latinName(_ value: ShortText?) -> Self { Self("latin_name", value) }
    package static func otherNames(_ value: [ShortText]) -> Self { Self("other_names", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func registrationNumber(_ value: String?) -> Self { Self("registration_number", value) }
    package static func languages(_ value: [Language]) -> Self { Self("languages", value) }
    package static func phone(_ value: PhoneNumber?) -> Self { Self("phone", value) }
    package static func email(_ value: ShortText?) -> Self { Self("email", value) }
    package static func address(_ value: ShortText?) -> Self { Self("address", value) }
    package static func hours(_ value: ShortText?) -> Self { Self("hours", value) }
    package static func services(_ value: [ShortText]) -> Self { Self("services", value) }
    package static func contactSealed(_ value: [UInt8]?) -> Self { Self("contact_sealed", value) }
    package static func lastContactOn(_ value: CalendarDate?) -> Self { Self("last_contact_on", value) }
    package static func lastContactNote(_ value: LongText?) -> Self { Self("last_contact_note", value) }
    package static func consentOn(_ value: CalendarDate?) -> Self { Self("consent_on", value) }
    package static func consentEvidence(_ value: ShortText?) -> Self { Self("consent_evidence", value) }
    package static func state(_ value: BodyState) -> Self { Self("state", value) }
}
