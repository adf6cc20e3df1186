import Postgres
import TransparencyLog

/// The head of one agency's log as the database keeps it.
struct LogHead: RowDecodable {
    let frontier: Frontier

    init(row: borrowing Row) throws(RowError) {
        let bytes: [UInt8] = try row["frontier"]
        let size: Int64 = try row["size"]
        let root: [UInt8] = try row["root"]
        guard let frontier = Frontier(stored: bytes), frontier.size == UInt64(size),
            frontier.root.bytes == root
        else { throw RowError(column: "frontier", reason: "does not give the size and the root") }
        self.frontier = frontier
    }

    var size: Int64 { Int64(frontier.size) }
}

/// The bytes of `audit.log.frontier`: the size in 8 bytes, most significant first, then the hashes.
extension Frontier {
    var stored: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: size >> (56 - 8 * UInt64($0))) }
            + hashes.flatMap(\.bytes)
    }

    init?(stored: [UInt8]) {
        guard stored.count >= 8, (stored.count - 8).isMultiple(of: Fingerprint.size) else {
            return nil
        }
        let size = stored.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let hashes = stride(from: 8, to: stored.count, by: Fingerprint.size)
            .compactMap { Fingerprint(stored[$0..<$0 + Fingerprint.size]) }
        guard size.nonzeroBitCount == hashes.count,
            // The count was just compared, which is the only thing that it refuses.
            let frontier = try? Frontier(size: size, hashes: hashes)
        else { return nil }
        self = frontier
    }
}
