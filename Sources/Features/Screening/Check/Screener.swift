import Core
import Foundation
import Model
import Postgres

/// Compares subjects with the current lists and writes where each of them stands.
enum Screener {
    /// What came of one subject.
    struct Outcome: Sendable {
        let check: ID<SanctionCheck>
        let subject: Subject
        let standing: Standing
        let before: SanctionCheck.Record?
    }

    /// Compares subjects, writes their checks in one statement, and opens the duty of each new hold.
    static func screen(
        _ subjects: [Subject],
        with lists: CurrentLists,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> [Outcome] {
        guard !subjects.isEmpty else { return [] }
        let known = try SanctionCheck.Record.of(subjects.map(\.screened.id), in: tx)
        let outcomes = try subjects.map { subject in
            let before = known[subject.screened.id]
            return Outcome(
                check: before?.id ?? context.newID(),
                subject: subject,
                standing: try Standing(
                    before: before?.state ?? .pending,
                    known: before?.found ?? [],
                    found: lists.hits(for: subject.screened)
                ),
                before: before
            )
        }
        try write(outcomes, lists.ids, in: &tx, with: context)
        for outcome in outcomes where outcome.standing.state.isOpen {
            let person: ID<Person>? =
                outcome.subject.screened.kind == .person ? ID(outcome.subject.screened.id) : nil
            try tx.open(
                Duty.hitReview,
                of: TaskPlace(outcome.check, about: person),
                from: .instant(context.now),
                with: context
            )
        }
        return outcomes
    }

    private static func write(
        _ outcomes: [Outcome],
        _ lists: [UUID],
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let reviews = outcomes.map { $0.standing.keepsReview ? $0.before : nil }
        let hits = try outcomes.map { outcome in
            String(decoding: try JSONEncoder().encode(outcome.standing.hits), as: UTF8.self)
        }
        // Arrays of SQL hold no null here: nobody's id stands for it.
        let nobody = UUID.zero
        try tx.write(
            "sanction_check",
            """
            INSERT INTO sanction_check (id, subject_kind, subject_id, person_id, employer_id,
                sub_agent_id, body_id, list_ids, screened_at, un_open, foreign_open, hits,
                proposal, proposed_by, narrative_sealed, state)
            SELECT id, kind, subject, CASE WHEN kind = 'person' THEN subject END,
                CASE WHEN kind IN ('employer', 'owner') THEN employer END,
                CASE WHEN kind = 'sub_agent' THEN subject END,
                CASE WHEN kind = 'body' THEN subject END, \(lists)::uuid[], \(context.now),
                un, others, hits::jsonb, nullif(proposal, ''), nullif(proposed_by, \(nobody)::uuid),
                nullif(narrative, ''::bytea), state
            FROM unnest(\(outcomes.map(\.check.uuid))::uuid[],
                \(outcomes.map(\.subject.screened.kind))::text[],
                \(outcomes.map(\.subject.screened.id))::uuid[],
                \(outcomes.map { $0.subject.employer ?? nobody })::uuid[],
                \(outcomes.map(\.standing.bindingOpen))::int[],
                \(outcomes.map(\.standing.foreignOpen))::int[], \(hits)::text[],
                \(reviews.map { $0?.proposal?.rawValue ?? "" })::text[],
                \(reviews.map { $0?.proposedBy ?? nobody })::uuid[],
                \(reviews.map { $0?.narrativeSealed ?? [] })::bytea[],
                \(outcomes.map(\.standing.state))::text[])
                AS n (id, kind, subject, employer, un, others, hits, proposal, proposed_by,
                    narrative, state)
            ON CONFLICT (agency_id, subject_id) DO UPDATE SET list_ids = excluded.list_ids,
                screened_at = excluded.screened_at, un_open = excluded.un_open,
                foreign_open = excluded.foreign_open, hits = excluded.hits,
                proposal = excluded.proposal, proposed_by = excluded.proposed_by,
                narrative_sealed = excluded.narrative_sealed, state = excluded.state,
                decided_by = CASE WHEN excluded.state = sanction_check.state
                    THEN sanction_check.decided_by END,
                decided_at = CASE WHEN excluded.state = sanction_check.state
                    THEN sanction_check.decided_at END
            """
        )
    }
}
