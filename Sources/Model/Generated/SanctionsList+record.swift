// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension SanctionsList: StoredNoun {
    package struct Record: StoredRecord {
        package let id: ID<SanctionsList>
        package let version: Int
        package let publisher: ListPublisher
        package let format: ListFormat
        package let edition: String?
        package let dated: CalendarDate?
        package let bytes: Int64
        package let sha256: [UInt8]?
        package let entriesSha256: [UInt8]?
        package let individuals: Int
        package let entities: Int
        package let others: Int
        package let names: Int
        package let madeBy: UUID
        package let queued: Int
        package let screened: Int
        package let stopped: Int
        package let rescreenedAt: Instant?
        package let state: ListState
        package let createdAt: Instant
        package let updatedAt: Instant

        package static let columns: SQL = """
            id, version, publisher, format, edition, dated, bytes, sha256, entries_sha256, individuals,
            entities, others, names, made_by, queued, screened, stopped, rescreened_at, state, created_at,
            updated_at
            """

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
            madeBy = try row["made_by"]
            queued = try row["queued"]
            screened = try row["screened"]
            stopped = try row["stopped"]
            rescreenedAt = try row["rescreened_at"]
            state = try row["state"]
            createdAt = try row["created_at"]
            updatedAt = try row["updated_at"]
        }
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
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func queued(_ value: Int) -> Self { Self("queued", value) }
    package static func screened(_ value: Int) -> Self { Self("screened", value) }
    package static func stopped(_ value: Int) -> Self { Self("stopped", value) }
    package static func rescreenedAt(_ value: Instant?) -> Self { Self("rescreened_at", value) }
    package static func state(_ value: ListState) -> Self { Self("state", value) }
}
