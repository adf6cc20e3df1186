import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// A check as it stands.
struct CheckRow: RowDecodable {
    let id: ID<SanctionCheck>
    let kind: SubjectKind
    let subject: UUID
    let person: ID<Person>?
    let state: CheckState
    let hits: [Hit]
    let proposal: ReviewProposal?
    let proposedBy: UUID?
    let narrative: [UInt8]?

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        kind = try row["subject_kind"]
        subject = try row["subject_id"]
        person = try row["person_id"]
        state = try row["state"]
        proposal = try row["proposal"]
        proposedBy = try row["proposed_by"]
        narrative = try row["narrative_sealed"]
        let text: String = try row["hits"]
        do {
            hits = try JSONDecoder().decode([Hit].self, from: Data(text.utf8))
        } catch {
            throw RowError(column: "hits", reason: "does not read as hits")
        }
    }

    private static let columns: SQL = """
        id, subject_kind, subject_id, person_id, state, hits, proposal, proposed_by,
        narrative_sealed
        """

    static func find(
        _ id: ID<SanctionCheck>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CheckRow {
        let sql: SQL = "SELECT \(columns) FROM sanction_check WHERE id = \(id)"
        guard let check: CheckRow = try tx.first(sql) else {
            throw CommonRefusal.missing.refusal("No sanction check is \(id).")
        }
        return check
    }

    /// The checks that subjects have, by the subject.
    static func of(
        _ subjects: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [UUID: CheckRow] {
        let checks: [CheckRow] = try tx.rows(
            """
            SELECT \(columns) FROM sanction_check
            WHERE subject_id = ANY (\(subjects)::uuid[]) FOR NO KEY UPDATE
            """
        )
        return Dictionary(checks.map { ($0.subject, $0) }) { first, _ in first }
    }

    /// Under whose key the narrative is sealed. The keyring knows ids, not kinds: what is written about an
    /// employer, an owner, a sub-agent or a body has a key of its own, and can be erased like a person's.
    var keyHolder: ID<Person> { ID(subject) }
}
