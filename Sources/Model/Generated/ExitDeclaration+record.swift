// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension ExitDeclaration: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<ExitDeclaration>
        package var version: Int
        package var person: ID<Person>
        package var declaredOn: CalendarDate
        package var language: Language
        package var textVersion: ShortText
        package var sentence: Bool
        package var courtOrder: Bool
        package var repatriationBan: Bool
        package var banUntil: CalendarDate?
        package var detailsSealed: [UInt8]?
        package var declaredTo: UUID
        package var checkedBy: UUID?
        package var checkedOn: CalendarDate?
        package var source: ShortText?
        package var state: ExitDeclarationState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, declared_on, language, text_version, sentence, court_order,
            repatriation_ban, ban_until, details_sealed, declared_to, checked_by, checked_on, source, state,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "declared_on": CalendarDate.self,
            "language": Language.self, "text_version": ShortText.self, "sentence": Bool.self,
            "court_order": Bool.self, "repatriation_ban": Bool.self, "ban_until": CalendarDate.self,
            "checked_on": CalendarDate.self, "source": ShortText.self, "state": ExitDeclarationState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "ban_until", "details_sealed", "checked_by", "checked_on", "source"
        ]
        package var parties: NamedParties { NamedParties(person: person) }
    }
}

extension ExitDeclaration.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        declaredOn = try row["declared_on"]
        language = try row["language"]
        textVersion = try row["text_version"]
        sentence = try row["sentence"]
        courtOrder = try row["court_order"]
        repatriationBan = try row["repatriation_ban"]
        banUntil = try row["ban_until"]
        detailsSealed = try row["details_sealed"]
        declaredTo = try row["declared_to"]
        checkedBy = try row["checked_by"]
        checkedOn = try row["checked_on"]
        source = try row["source"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == ExitDeclaration {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func declaredOn(_ value: CalendarDate) -> Self { Self("declared_on", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func textVersion(_ value: ShortText) -> Self { Self("text_version", value) }
    package static func sentence(_ value: Bool) -> Self { Self("sentence", value) }
    package static func courtOrder(_ value: Bool) -> Self { Self("court_order", value) }
    package static func repatriationBan(_ value: Bool) -> Self { Self("repatriation_ban", value) }
    package static func banUntil(_ value: CalendarDate?) -> Self { Self("ban_until", value) }
    package static func detailsSealed(_ value: [UInt8]?) -> Self { Self("details_sealed", value) }
    package static func declaredTo(_ value: UUID) -> Self { Self("declared_to", value) }
    package static func checkedBy(_ value: UUID?) -> Self { Self("checked_by", value) }
    package static func checkedOn(_ value: CalendarDate?) -> Self { Self("checked_on", value) }
    package static func source(_ value: ShortText?) -> Self { Self("source", value) }
    package static func state(_ value: ExitDeclarationState) -> Self { Self("state", value) }
}
