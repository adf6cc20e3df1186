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
    ) throws -> ProofOfEvent {
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
        var proof = ProofOfEvent(
            eventId: id,
            status: .notSequenced,
            leaf: String(decoding: found.leaf, as: UTF8.self),
            leafHash: Fingerprint.leaf(found.leaf).base64
        )
        guard let index = found.index else { return proof }
        proof.index = index
        guard let size = found.size, let note = found.note else {
            proof.status = .notSigned
            return proof
        }
        let path = try TileStore.ask(agency, size: size, in: tx) { tiles in
            try tiles.proof.inclusion(of: UInt64(index), in: UInt64(size))
        }.map(\.base64)
        let lines = ["c2sp.org/tlog-proof@v1", "index \(index)"] + path
        proof.status = .proven
        proof.size = size
        proof.inclusion = path
        proof.checkpoint = note
        proof.tlogProof = lines.joined(separator: "\n") + "\n\n" + note
        return proof
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

/// All that is needed to prove that one event stands in the log.
struct ProofOfEvent: Codable, Sendable {
    let eventId: ID<EventRecord>
    var status: ProofStatus
    /// The leaf as it was hashed.
    let leaf: String
    /// The leaf's hash in base64.
    let leafHash: String
    /// The leaf's place in the log, from 0.
    var index: Int64?
    /// How many leaves the checkpoint signs.
    var size: Int64?
    /// The hashes from the leaf to the root, in base64.
    var inclusion: [String]?
    /// The signed note.
    var checkpoint: String?
    /// Proof and checkpoint in one text.
    var tlogProof: String?
}

/// How far an event is on its way to a proof.
enum ProofStatus: String, Choice {
    case notSequenced = "not_sequenced"
    case notSigned = "not_signed"
    case proven
}
