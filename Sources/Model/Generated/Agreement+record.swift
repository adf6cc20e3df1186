// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Agreement: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Agreement>
        package var version: Int
        package var kind: AgreementKind
        package var form: AgreementForm
        package var parties: [Country]
        package var title: ShortText
        package var reference: ShortText
        package var signedOn: CalendarDate
        package var inForceFrom: CalendarDate?
        package var expiresOn: CalendarDate?
        package var languages: [Language]
        package var edition: Int
        package var source: ShortText
        package var madeBy: UUID
        package var decidedBy: UUID?
        package var endedOn: CalendarDate?
        package var endReason: LongText?
        package var state: AgreementState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, form, parties, title, reference, signed_on, in_force_from, expires_on, languages,
            edition, source, made_by, decided_by, ended_on, end_reason, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": AgreementKind.self, "form": AgreementForm.self,
            "parties": [Country].self, "title": ShortText.self, "reference": ShortText.self,
            "signed_on": CalendarDate.self, "in_force_from": CalendarDate.self, "expires_on": CalendarDate.self,
            "languages": [Language].self, "edition": Int.self, "source": ShortText.self,
            "ended_on": CalendarDate.self, "end_reason": LongText.self, "state": AgreementState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "in_force_from", "expires_on", "decided_by", "ended_on", "end_reason"
        ]
    }
}

extension Agreement.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        kind = try row["kind"]
        form = try row["form"]
        parties = try row["parties"]
        title = try row["title"]
        reference = try row["reference"]
        signedOn = try row["signed_on"]
        inForceFrom = try row["in_force_from"]
        expiresOn = try row["expires_on"]
        languages = try row["languages"]
        edition = try row["edition"]
        source = try row["source"]
        madeBy = try row["made_by"]
        decidedBy = try row["decided_by"]
        endedOn = try row["ended_on"]
        endReason = try row["end_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Agreement {
    package static func kind(_ value: AgreementKind) -> Self { Self("kind", value) }
    package static func form(_ value: AgreementForm) -> Self { Self("form", value) }
    package static func parties(_ value: [Country]) -> Self { Self("parties", value) }
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func reference(_ value: ShortText) -> Self { Self("reference", value) }
    package static func signedOn(_ value: CalendarDate) -> Self { Self("signed_on", value) }
    package static func inForceFrom(_ value: CalendarDate?) -> Self { Self("in_force_from", value) }
    package static func expiresOn(_ value: CalendarDate?) -> Self { Self("expires_on", value) }
    package static func languages(_ value: [Language]) -> Self { Self("languages", value) }
    package static func edition(_ value: Int) -> Self { Self("edition", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func decidedBy(_ value: UUID?) -> Self { Self("decided_by", value) }
    package static func endedOn(_ value: CalendarDate?) -> Self { Self("ended_on", value) }
    package static func endReason(_ value: LongText?) -> Self { Self("end_reason", value) }
    package static func state(_ value: AgreementState) -> Self { Self("state", value) }
}
