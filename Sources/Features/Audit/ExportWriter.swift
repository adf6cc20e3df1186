import Core
import Foundation
import Postgres
import TransparencyLog

/// Writes the files of one export inside one read-only snapshot in which nothing waits.
///
/// Such a snapshot is the state that its newest checkpoint signs: every row's newest version is
/// named by a leaf of that tree. So all rows are written as they are, and a row that no event
/// explains is for the verification to name.
struct ExportWriter {
    /// Leaves, or rows, that are held in memory at a time.
    static let chunk = 2000

    let agency: ID<Agency>
    let event: ID<EventRecord>
    let purpose: ShortText
    let now: Instant
    let directory: URL

    /// Writes the bag; nil where events still wait, or the tree is not signed as it stands.
    func write(in tx: borrowing ReadTransaction) throws -> UnsealedBag? {
        guard let state = try quietState(in: tx) else { return nil }
        let note = try SignedNote(parsing: Array(state.note.utf8))
        let checkpoint = try Checkpoint(text: note.text)
        var writer = try BagWriter(at: directory)
        try writer.begin(BagPath.events)
        for start in stride(from: 0, to: state.size, by: Self.chunk) {
            for leaf in try leaves(from: start, in: tx) { try writer.write(leaf + [0x0A]) }
        }
        try writer.end()
        let tables =
            try tx.value(
                "SELECT array_agg(name) FROM audit.case_tables() AS name",
                as: [String].self
            ) ?? []
        var counts: [JSON] = []
        for table in tables {
            let count = try rows(of: table, to: &writer, in: tx)
            counts.append(["name": .text(table), "rows": .integer(Int64(count))])
        }
        let manifest = manifest(of: checkpoint, tables: counts)
        try writer.add(BagPath.manifest, manifest.canonical() + [0x0A])
        return try writer.finish(
            origin: checkpoint.origin,
            checkpoint: note,
            metadata: [
                ("Bagging-Date", "\(now.date(in: .gmt))"), ("Source-Organization", state.name),
                ("External-Identifier", "\(event)"), ("External-Description", purpose.text),
            ]
        )
    }

    private func quietState(in tx: borrowing ReadTransaction) throws -> QuietState? {
        try tx.first(
            """
            SELECT c.size, c.note, a.name
            FROM audit.log l
            JOIN audit.checkpoint c ON c.agency_id = l.agency_id AND c.size = l.size
            JOIN agency_known a ON a.agency_id = l.agency_id AND a.id = l.agency_id
            WHERE l.agency_id = \(agency.uuid)
              AND NOT EXISTS (SELECT FROM audit.pending p WHERE p.agency_id = l.agency_id)
            """,
            as: QuietState.self
        )
    }

    private func leaves(from start: Int, in tx: borrowing ReadTransaction) throws -> [[UInt8]] {
        try tx.rows(
            """
            SELECT e.leaf FROM audit.leaf l
            JOIN audit.event e ON e.agency_id = l.agency_id AND e.id = l.event_id
            WHERE l.agency_id = \(agency.uuid) AND l.idx >= \(start)::bigint
              AND l.idx < \(start + Self.chunk)::bigint ORDER BY l.idx
            """,
            as: Leaf.self
        ).map(\.bytes)
    }

    /// Writes one table's file, which is there even when the table is empty: a table without a file
    /// is one of which nothing is claimed.
    private func rows(
        of table: String,
        to writer: inout BagWriter,
        in tx: borrowing ReadTransaction
    ) throws -> Int {
        try writer.begin(BagPath.rows(of: table))
        var count = 0
        var past: UUID?
        repeat {
            let rows = try tx.rows(
                "SELECT id, line FROM audit.case_rows(\(table), \(past), \(Self.chunk))",
                as: CaseRow.self
            )
            for row in rows { try writer.write(row.line.utf8 + [0x0A]) }
            count += rows.count
            past = rows.count == Self.chunk ? rows.last?.id : nil
        } while past != nil
        try writer.end()
        return count
    }

    private func manifest(of checkpoint: Checkpoint, tables: [JSON]) -> JSON {
        [
            "form": "homeward.export/v1", "profile": "full",
            "profile_means": """
            Identity numbers, contacts, findings and narratives are sealed: their columns hold \
            ciphertext. Names, birth dates and nationalities of persons are readable, as are \
            the digests of revoked and valid tokens: keep this export as the records themselves.
            """,
            "purpose": .text(purpose.text), "at": .text("\(now)"), "agency": .text("\(agency)"),
            "event": .text("\(event)"), "origin": .text(checkpoint.origin),
            "size": .integer(Int64(checkpoint.size)), "root": .text(checkpoint.root.base64),
            "tables": .array(tables),
        ]
    }

    private struct QuietState: RowDecodable {
        let size: Int
        let note: String
        let name: String

        init(row: borrowing Row) throws(RowError) {
            size = try row["size"]
            note = try row["note"]
            name = try row["name"]
        }
    }

    private struct Leaf: RowDecodable {
        let bytes: [UInt8]

        init(row: borrowing Row) throws(RowError) { bytes = try row["leaf"] }
    }

    private struct CaseRow: RowDecodable {
        let id: UUID
        let line: String

        init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            line = try row["line"]
        }
    }
}
