import Core
import Postgres
import TransparencyLog

/// The tiles of one agency's tree, as `audit.tile` keeps them.
enum TileStore {
    /// Answers a question about the tree of `size` leaves.
    ///
    /// Which tiles a question needs depends on sizes and never on hashes. So it is asked twice: of
    /// blank tiles, to learn which they are, and then of the real ones, fetched in one statement.
    static func ask<Answer>(
        _ agency: ID<Agency>,
        size: Int64,
        in tx: borrowing some Queryable & ~Copyable,
        _ question: (Tiles) throws -> Answer
    ) throws -> Answer {
        var wanted: Set<Tile> = []
        _ = try question(
            Tiles(size: UInt64(size)) { tile in
                wanted.insert(tile)
                return Array(repeating: .emptyRoot, count: tile.width)
            }
        )
        let places = wanted.map { Place(level: $0.level, index: Int64($0.index)) }
        let stored = try tx.rows(
            """
            SELECT t.level, t.n, t.hashes
            FROM unnest(\(places.map(\.level))::smallint[], \(places.map(\.index))::bigint[])
                AS wanted (level, n)
            JOIN audit.tile t ON t.agency_id = \(agency.uuid) AND t.level = wanted.level
                AND t.n = wanted.n
            """,
            as: StoredTile.self
        )
        let held = Dictionary(stored.map { ($0.place, $0.hashes) }) { first, _ in first }
        return try question(
            Tiles(size: UInt64(size)) { tile in
                let hashes = held[Place(level: tile.level, index: Int64(tile.index))] ?? []
                // A tile only grows: an older tree's is the beginning of what is stored now.
                guard hashes.count >= tile.width else {
                    throw TileError.width(tile, found: hashes.count)
                }
                return Array(hashes.prefix(tile.width))
            }
        )
    }

    /// Stores tiles that are new or have grown.
    static func put(
        _ tiles: [(tile: Tile, hashes: [Fingerprint])],
        of agency: ID<Agency>,
        in tx: inout WriteTransaction
    ) throws {
        try tx.execute(
            """
            INSERT INTO audit.tile (agency_id, level, n, hashes)
            SELECT \(agency.uuid), level, n, hashes
            FROM unnest(\(tiles.map(\.tile.level))::smallint[],
                \(tiles.map { Int64($0.tile.index) })::bigint[],
                \(tiles.map { $0.hashes.flatMap(\.bytes) })::bytea[]) AS grown (level, n, hashes)
            ON CONFLICT (agency_id, level, n) DO UPDATE SET hashes = excluded.hashes
            """
        )
    }

    private struct Place: Hashable {
        let level: Int
        let index: Int64
    }

    private struct StoredTile: RowDecodable {
        let place: Place
        let hashes: [Fingerprint]

        init(row: borrowing Row) throws(RowError) {
            place = Place(level: try row["level"], index: try row["n"])
            let bytes: [UInt8] = try row["hashes"]
            hashes = stride(from: 0, to: bytes.count - Fingerprint.size + 1, by: Fingerprint.size)
                .compactMap { Fingerprint(bytes[$0..<$0 + Fingerprint.size]) }
        }
    }
}
