import Core
import Postgres

/// What happened in a case, oldest first: changes of its records, and what was refused on them.
///
/// What came of an examination, and whether anything did, is told to the medical role alone.
///
/// A refusal names its target only, so those of the case's records are sought by their subjects. A
/// refusal to *make* a record names the id it would have had, which no case knows: it stays out.
struct CaseTimeline: ItemQuery {
    typealias Subject = CaseFile
    static let permission = Permission.casesRead
    /// At most this many events, the newest; the event page lists the others.
    static let limit = 500

    func answer(
        on id: ID<CaseFile>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> Timeline {
        // One more than wanted shows whether there are more.
        let newest = try tx.rows(
            """
            WITH told AS (
                SELECT agency_id, id FROM audit.event WHERE case_id = \(id)
                UNION
                SELECT e.agency_id, e.id FROM audit_case_record r JOIN audit.event e
                    ON e.agency_id = r.agency_id AND e.subject_id = r.id
                WHERE r.case_id = \(id)
            )
            SELECT e.id, e.at, e.action, e.person_id, p.sealed, s.name,
                convert_from(e.leaf, 'UTF8')::jsonb #>> '{actor,role}' AS role,
                convert_from(e.leaf, 'UTF8')::jsonb #>> '{subject,id}' AS subject
            FROM told JOIN audit.event e ON e.agency_id = told.agency_id AND e.id = told.id
            LEFT JOIN audit.leaf l ON l.agency_id = e.agency_id AND l.event_id = e.id
            LEFT JOIN audit.payload p ON p.agency_id = e.agency_id AND p.event_id = e.id
            LEFT JOIN staff_known s ON s.agency_id = e.agency_id AND s.id = e.staff_id
            ORDER BY l.idx DESC NULLS FIRST, e.at DESC, e.seq DESC NULLS LAST, e.id DESC
            LIMIT \(Self.limit + 1)::int
            """,
            as: TimelineEvent.self
        )
        var lines: [Timeline.Line] = []
        for event in newest.prefix(Self.limit).reversed() where !event.isClosed(to: context.caller)
        {
            lines.append(try event.line(in: tx, with: context))
        }
        return Timeline(
            caseId: id,
            limit: Self.limit,
            hasEarlier: newest.count > Self.limit,
            events: lines
        )
    }
}
