// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension SanctionsList: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<SanctionsList>
        package var version: Int
        package var publisher: ListPublisher
        package var format: ListFormat
        package var edition: String?
        package var dated: CalendarDate?
        package var bytes: Int64
        package var sha256: [UInt8]?
        package var entriesSha256: [UInt8]?
        package var individuals: Int
        package var entities: Int
        package var others: Int
        package var names: Int
        package var oddityCount: Int
        package var oddities: JSONText
        package var madeBy: UUID
        package var proposedBy: UUID?
        package var confirmedBy: UUID?
        package var withdrawReason: ShortText?
        package var queued: Int
        package var screened: Int
        package var stopped: Int
        package var rescreenedAt: Instant?
        package var state: ListState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, publisher, format, edition, dated, bytes, sha256, entries_sha256, individuals,
            entities, others, names, oddity_count, oddities, made_by, proposed_by, confirmed_by,
            withdraw_reason, queued, screened, stopped, rescreened_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "publisher": ListPublisher.self, "format": ListFormat.self,
            "dated": CalendarDate.self, "bytes": Int64.self, "individuals": Int.self, "entities": Int.self,
            "others": Int.self, "names": Int.self, "oddity_count": Int.self, "withdraw_reason": ShortText.self,
            "queued": Int.self, "screened": Int.self, "stopped": Int.self, "rescreened_at": Instant.self,
            "state": ListState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "edition", "dated", "sha256", "entries_sha256", "proposed_by", "confirmed_by", "withdraw_reason",
            "rescreened_at"
        ]
    }
}

extension SanctionsList.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        publisher = try row["publisher"]
        format = try row["format"]
        edition = try row["edition"]
        dated = try row["dated"]
        bytes = try row["bytes"]
        sha256 = try row["sha256"]
        entriesSha256 = try row["entries_sha256"]
        individuals = try row["individuals"]
        entities = try row["entities"]
        others = try row["others"]
        names = try row["names"]
        oddityCount = try row["oddity_count"]
        oddities = try row["oddities"]
        madeBy = try row["made_by"]
        proposedBy = try row["proposed_by"]
        confirmedBy = try row["confirmed_by"]
        withdrawReason = try row["withdraw_reason"]
        queued = try row["queued"]
        screened = try row["screened"]
        stopped = try row["stopped"]
        rescreenedAt = try row["rescreened_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == SanctionsList {
    package static func publisher(_ value: ListPublisher) -> Self { Self("publisher", value) }
    package static func format(_ value: ListFormat) -> Self { Self("format", value) }
    package static func edition(_ value: String?) -> Self { Self("edition", value) }
    package static func dated(_ value: CalendarDate?) -> Self { Self("dated", value) }
    package static func bytes(_ value: Int64) -> Self { Self("bytes", value) }
    package static func sha256(_ value: [UInt8]?) -> Self { Self("sha256", value) }
    package static func entriesSha256(_ value: [UInt8]?) -> Self { Self("entries_sha256", value) }
    package static func individuals(_ value: Int) -> Self { Self("individuals", value) }
    package static func entities(_ value: Int) -> Self { Self("entities", value) }
    package static func others(_ value: Int) -> Self { Self("others", value) }
    package static func names(_ value: Int) -> Self { Self("names", value) }
    package static func oddityCount(_ value: Int) -> Self { Self("oddity_count", value) }
    package static func oddities(_ value: JSONText) -> Self { Self("oddities", value) }
    package static func oddities(_ value: (some PostgresValue)?) -> Self { Self("oddities", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func proposedBy(_ value: UUID?) -> Self { Self("proposed_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func withdrawReason(_ value: ShortText?) -> Self { Self("withdraw_reason", value) }
    package static func queued(_ value: Int) -> Self { Self("queued", value) }
    package static func screened(_ value: Int) -> Self { Self("screened", value) }
    package static func stopped(_ value: Int) -> Self { Self("stopped", value) }
    package static func rescreenedAt(_ value: Instant?) -> Self { Self("rescreened_at", value) }
    package static func state(_ value: ListState) -> Self { Self("state", value) }
}
