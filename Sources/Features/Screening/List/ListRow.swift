import Core
import Foundation
import Model
import Postgres

/// An edition as the actions on it read it.
struct ListRow: RowDecodable {
    let id: ID<SanctionsList>
    let publisher: ListPublisher
    let format: ListFormat
    let edition: String?
    let dated: CalendarDate?
    let bytes: Int
    let queued: Int
    let screened: Int
    let stopped: Int
    let state: ListState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        publisher = try row["publisher"]
        format = try row["format"]
        edition = try row["edition"]
        dated = try row["dated"]
        bytes = try row["bytes"]
        queued = try row["queued"]
        screened = try row["screened"]
        stopped = try row["stopped"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<SanctionsList>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ListRow {
        let list = try tx.first(
            """
            SELECT id, publisher, format, edition, dated, bytes, queued, screened, stopped, state
            FROM sanctions_list WHERE id = \(id)
            """,
            as: ListRow.self
        )
        guard let list else { throw CommonRefusal.missing.refusal("No sanctions list is \(id).") }
        return list
    }

    /// The files of an edition, put together from their parts.
    static func files(
        of id: ID<SanctionsList>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [ListFile: [UInt8]] {
        let parts = try tx.rows(
            """
            SELECT file, place, encode(bytes, 'base64') AS content
            FROM sanctions_part WHERE list_id = \(id) ORDER BY file, place
            """,
            as: StoredPart.self
        )
        var files: [ListFile: [UInt8]] = [:]
        var counted: [ListFile: Int] = [:]
        for part in parts {
            counted[part.file, default: 0] += 1
            guard part.place == counted[part.file] else {
                throw ListError(
                    "Part \(counted[part.file] ?? 1) of \(part.file.rawValue) is missing."
                )
            }
            files[part.file, default: []] += part.bytes
        }
        return files
    }
}

private struct StoredPart: RowDecodable {
    let file: ListFile
    let place: Int
    let bytes: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        file = try row["file"]
        place = try row["place"]
        let text: String = try row["content"]
        bytes = [UInt8](Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
    }
}
