import Core
import Foundation
import Postgres
import TransparencyLog

/// Proves one event with nothing but this answer and the log's public key.
///
/// `tlog_proof` is a C2SP tlog-proof of the leaf; tools that read the format verify it as it stands.
struct EventProof: ItemQuery {
    typealias Subject = EventRecord
    static let permission = Permission.auditRead

    func answer(
        on id: ID<EventRecord>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> JSON {
        let agency = context.caller.agency
        let found = try tx.first(
            """
            SELECT e.leaf, l.idx, c.size, c.note
            FROM audit.event e
            LEFT JOIN audit.leaf l ON l.agency_id = e.agency_id AND l.event_id = e.id
            LEFT JOIN LATERAL (
                SELECT size, note FROM audit.checkpoint
                WHERE agency_id = e.agency_id AND size > l.idx ORDER BY size DESC LIMIT 1
            ) AS c ON true
            WHERE e.agency_id = \(agency.uuid) AND e.id = \(id.uuid)
            """,
            as: Place.self
        )
        guard let found else {
            throw CommonRefusal.missing.refusal("No event has the id \(id).")
        }
        var answer: [String: JSON] = [
            "event": .text("\(id)"), "leaf": .text(String(decoding: found.leaf, as: UTF8.self)),
            "leaf_hash": .text(Fingerprint.leaf(found.leaf).base64),
        ]
        guard let index = found.index else {
            answer["status"] = "not sequenced yet"
            return .object(answer)
        }
        answer["index"] = .integer(index)
        guard let size = found.size, let note = found.note else {
            answer["status"] = "sequenced, not signed yet"
            return .object(answer)
        }
        let path = try TileStore.ask(agency, size: size, in: tx) { tiles in
            try tiles.proof.inclusion(of: UInt64(index), in: UInt64(size))
        }.map(\.base64)
        let lines = ["c2sp.org/tlog-proof@v1", "index \(index)"] + path
        answer["status"] = "proven"
        answer["size"] = .integer(size)
        answer["inclusion"] = .array(path.map(JSON.text))
        answer["checkpoint"] = .text(note)
        answer["tlog_proof"] = .text(lines.joined(separator: "\n") + "\n\n" + note)
        return .object(answer)
    }

    private struct Place: RowDecodable {
        let leaf: [UInt8]
        let index: Int64?
        let size: Int64?
        let note: String?

        init(row: borrowing Row) throws(RowError) {
            leaf = try row["leaf"]
            index = try row["idx"]
            size = try row["size"]
            note = try row["note"]
        }
    }
}
