// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension LicenceChange: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<LicenceChange>
        package var version: Int
        package var licence: ID<Licence>
        package var what: ChangedMatter
        package var description: LongText
        package var changedOn: CalendarDate
        package var awaitedChannels: [CorridorChannel]?
        package var awaitedUntil: CalendarDate?
        package var madeBy: UUID?
        package var confirmedBy: UUID?
        package var evidence: ShortText?
        package var state: LicenceChangeState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, licence_id, what, description, changed_on, awaited_channels, awaited_until, made_by,
            confirmed_by, evidence, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "licence_id": ID<Licence>.self, "what": ChangedMatter.self,
            "description": LongText.self, "changed_on": CalendarDate.self,
            "awaited_channels": [CorridorChannel].self, "awaited_until": CalendarDate.self,
            "evidence": ShortText.self, "state": LicenceChangeState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "awaited_channels", "awaited_until", "made_by", "confirmed_by", "evidence"
        ]
    }
}

extension LicenceChange.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        licence = try row["licence_id"]
        what = try row["what"]
        description = try row["description"]
        changedOn = try row["changed_on"]
        awaitedChannels = try row["awaited_channels"]
        awaitedUntil = try row["awaited_until"]
        madeBy = try row["made_by"]
        confirmedBy = try row["confirmed_by"]
        evidence = try row["evidence"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == LicenceChange {
    package static func licence(_ value: ID<Licence>) -> Self { Self("licence_id", value) }
    package static func what(_ value: ChangedMatter) -> Self { Self("what", value) }
    package static func description(_ value: LongText) -> Self { Self("description", value) }
    package static func changedOn(_ value: CalendarDate) -> Self { Self("changed_on", value) }
    package static func awaitedChannels(_ value: [CorridorChannel]?) -> Self { Self("awaited_channels", value) }
    package static func awaitedUntil(_ value: CalendarDate?) -> Self { Self("awaited_until", value) }
    package static func madeBy(_ value: UUID?) -> Self { Self("made_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func evidence(_ value: ShortText?) -> Self { Self("evidence", value) }
    package static func state(_ value: LicenceChangeState) -> Self { Self("state", value) }
}
