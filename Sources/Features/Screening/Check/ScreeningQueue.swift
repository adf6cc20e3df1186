import Core
import Foundation
import Model
import Postgres

/// The visible backlog: who is still to be compared with the newest editions.
enum ScreeningQueue {
    /// Puts every active person, employer, owner, sub-agent, bank and insurer into the queue, once each,
    /// for an edition: whom a step may name tomorrow, and who is paid.
    ///
    /// - Returns: How many wait.
    static func fill(
        for list: ID<SanctionsList>,
        due: Instant,
        in tx: inout WriteTransaction
    ) throws -> Int {
        try tx.execute(
            """
            INSERT INTO screening_due (id, subject_kind, list_id, due_at)
            SELECT id, kind, \(list), \(due) FROM (
                SELECT id, 'person' AS kind FROM person_known
                WHERE state NOT IN ('withdrawn', 'rejected', 'merged')
                UNION ALL SELECT id, 'employer' FROM employer_known WHERE state <> 'closed'
                UNION ALL SELECT id, 'owner' FROM owner_known WHERE state = 'current'
                UNION ALL SELECT id, 'sub_agent' FROM sub_agent_known WHERE state <> 'terminated'
                UNION ALL SELECT id, 'body' FROM body_known
                WHERE kind IN ('bank', 'insurer') AND state <> 'retired'
            ) AS active
            ON CONFLICT (agency_id, id) DO UPDATE SET list_id = excluded.list_id,
                due_at = least(excluded.due_at,
                    CASE WHEN screening_due.screened_at IS NULL THEN screening_due.due_at END),
                queued_at = core.now(), screened_at = NULL
            """
        )
    }

    /// The next subjects in the queue, by kind.
    static func next(
        _ number: Int,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [SubjectKind: [UUID]] {
        let rows = try tx.rows(
            """
            SELECT id, subject_kind FROM screening_due WHERE screened_at IS NULL
            ORDER BY agency_id, id LIMIT \(number)::int
            """,
            as: Waiting.self
        )
        return Dictionary(grouping: rows, by: \.kind).mapValues { $0.map(\.id) }
    }

    /// Takes subjects off the queue.
    static func settle(_ ids: [UUID], in tx: inout WriteTransaction, with context: ActionContext)
        throws
    {
        try tx.execute(
            """
            UPDATE screening_due SET screened_at = \(context.now)
            WHERE id = ANY (\(ids)::uuid[]) AND screened_at IS NULL
            """
        )
    }

    /// How many wait.
    static func waiting(in tx: borrowing some Queryable & ~Copyable) throws -> Int {
        try tx.value("SELECT count(*) FROM screening_due WHERE screened_at IS NULL", as: Int.self)
            ?? 0
    }

    private struct Waiting: RowDecodable {
        let id: UUID
        let kind: SubjectKind

        init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            kind = try row["subject_kind"]
        }
    }
}
