import Core
import Foundation
import Postgres
import TransparencyLog

/// The transaction that places leaves.
extension Sequencer {
    /// Places up to `batch` pending events of one agency, all or none; answers how many.
    func place(_ agency: ID<Agency>) async throws -> Int {
        try await pool.write(Self.context(agency)) { tx in
            guard let head = try lockedHead(of: agency, in: &tx) else { return 0 }
            _ = try trusted(agency, head: head, in: tx)
            // None may be skipped: one that builds on another must come after it.
            let taken = try tx.rows(
                """
                SELECT event_id, leaf_hash FROM audit.pending WHERE agency_id = \(agency.uuid)
                ORDER BY queued_at, at, event_id LIMIT \(Self.batch)::int FOR UPDATE
                """,
                as: Pending.self
            )
            guard !taken.isEmpty else { return 0 }
            let leaves = taken.map(\.leaf)
            try tx.execute(
                """
                INSERT INTO audit.leaf (agency_id, idx, event_id, leaf_hash)
                SELECT \(agency.uuid), \(head.size)::bigint + place - 1, event, leaf
                FROM unnest(\(taken.map(\.event))::uuid[], \(leaves.map(\.bytes))::bytea[])
                    WITH ORDINALITY AS taken (event, leaf, place)
                """
            )
            let grown = try TileStore.ask(agency, size: head.size, in: tx) { tiles in
                try tiles.growth(by: leaves)
            }
            try TileStore.put(grown, of: agency, in: &tx)
            var frontier = head.frontier
            leaves.forEach { frontier.append($0) }
            let moved = try tx.execute(
                """
                UPDATE audit.log SET size = \(Int64(frontier.size)),
                    root = \(frontier.root.bytes), frontier = \(frontier.stored)
                WHERE agency_id = \(agency.uuid) AND size = \(head.size)
                """
            )
            let removed = try tx.execute(
                """
                DELETE FROM audit.pending
                WHERE agency_id = \(agency.uuid) AND event_id = ANY (\(taken.map(\.event))::uuid[])
                """
            )
            guard moved == 1, removed == taken.count else { throw Overtaken() }
            return taken.count
        }
    }

    /// The head, locked; nil while another sequencer works on it.
    private func lockedHead(
        of agency: ID<Agency>,
        in tx: inout WriteTransaction
    ) throws -> LogHead? {
        let empty = Frontier()
        try tx.execute(
            """
            INSERT INTO audit.log (agency_id, size, root, frontier)
            VALUES (\(agency.uuid), 0, \(empty.root.bytes), \(empty.stored)) ON CONFLICT DO NOTHING
            """
        )
        return try tx.first(
            """
            SELECT size, root, frontier FROM audit.log WHERE agency_id = \(agency.uuid)
            FOR UPDATE SKIP LOCKED
            """,
            as: LogHead.self
        )
    }

    /// The head as it stands; nil where the agency has no log yet.
    func head(
        of agency: ID<Agency>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> LogHead? {
        try tx.first(
            "SELECT size, root, frontier FROM audit.log WHERE agency_id = \(agency.uuid)",
            as: LogHead.self
        )
    }
}

/// Someone else moved the log's head in spite of the lock: everything is rolled back.
private struct Overtaken: Error, CustomStringConvertible {
    let description = "another sequencer moved the log's head"
}

private struct Pending: RowDecodable {
    let event: UUID
    let leaf: Fingerprint

    init(row: borrowing Row) throws(RowError) {
        event = try row["event_id"]
        let bytes: [UInt8] = try row["leaf_hash"]
        guard let leaf = Fingerprint(bytes) else {
            throw RowError(column: "leaf_hash", reason: "is not 32 bytes")
        }
        self.leaf = leaf
    }
}
