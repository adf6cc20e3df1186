import Core
import Foundation
import Model
import Postgres

extension SanctionsList.Record {
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
