// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Consent: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Consent>
        package var version: Int
        package var person: ID<Person>
        package var purpose: ConsentPurpose
        package var textVersion: ShortText
        package var language: Language
        package var noticeOn: CalendarDate
        package var givenOn: CalendarDate
        package var employer: ID<Employer>?
        package var recipient: ShortText?
        package var endedOn: CalendarDate?
        package var state: ConsentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, purpose, text_version, language, notice_on, given_on, employer_id,
            recipient, ended_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "purpose": ConsentPurpose.self,
            "text_version": ShortText.self, "language": Language.self, "notice_on": CalendarDate.self,
            "given_on": CalendarDate.self, "employer_id": ID<Employer>.self, "recipient": ShortText.self,
            "ended_on": CalendarDate.self, "state": ConsentState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "employer_id", "recipient", "ended_on"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension Consent.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        purpose = try row["purpose"]
        textVersion = try row["text_version"]
        language = try row["language"]
        noticeOn = try row["notice_on"]
        givenOn = try row["given_on"]
        employer = try row["employer_id"]
        recipient = try row["recipient"]
        endedOn = try row["ended_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Consent {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func purpose(_ value: ConsentPurpose) -> Self { Self("purpose", value) }
    package static func textVersion(_ value: ShortText) -> Self { Self("text_version", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func noticeOn(_ value: CalendarDate) -> Self { Self("notice_on", value) }
    package static func givenOn(_ value: CalendarDate) -> Self { Self("given_on", value) }
    package static func employer(_ value: ID<Employer>?) -> Self { Self("employer_id", value) }
    package static func recipient(_ value: ShortText?) -> Self { Self("recipient", value) }
    package static func endedOn(_ value: CalendarDate?) -> Self { Self("ended_on", value) }
    package static func state(_ value: ConsentState) -> Self { Self("state", value) }
}
