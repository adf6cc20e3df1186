import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// What tests ask of any record.
extension Office {
    /// The record as it stands.
    package func record<N: StoredNoun>(of id: ID<N>) async throws -> N.Record {
        try await registrar.read(as: anyone) { tx in try tx.find(id) }
    }

    package func state<N: Noun>(of id: ID<N>) async throws -> String? {
        try await value("SELECT state FROM \(raw: N.table) WHERE id = \(id)", as: String.self)
    }

    /// The actions on a record in the order of their commits: the clock of a test may stand still.
    package func history<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            "SELECT array_agg(action ORDER BY transaction) FROM audit.event WHERE subject_id = \(id)",
            as: [String].self
        ) ?? []
    }

    /// What was done to a record, in the order of the log; refusals have no place in it.
    package func story<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(action ORDER BY seq) FROM audit.event
            WHERE subject_id = \(id) AND seq IS NOT NULL
            """,
            as: [String].self
        ) ?? []
    }

    /// The open tasks of a record: duty and last day.
    package func tasks<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(duty || ' ' || due_on ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }

    /// The open duties of a record.
    package func openTasks<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(duty ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }

    /// The open duties of everybody, with the day on which each falls due.
    package func openDuties() async throws -> [String: String] {
        let lines = try await value(
            "SELECT array_agg(duty || ' ' || due_on) FROM task WHERE state = 'open'",
            as: [String].self
        )
        let pairs = (lines ?? []).map { $0.split(separator: " ").map(String.init) }
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }

    /// How many rows a table has, or how many that meet a condition.
    package func count(of table: StaticString, _ condition: SQL = "true") async throws -> Int {
        try await value("SELECT count(*) FROM \(raw: table) WHERE \(condition)", as: Int.self) ?? 0
    }

    /// Lets a second pass, so that what is made next is younger.
    package func wait() { clock.now = clock.now.adding(seconds: 1) }
}

extension Office {
    /// What rules find of a case as of a day, by the rule's number.
    package func verdicts(
        of caseFile: ID<CaseFile>,
        by rules: [any CaseRule.Type],
        on day: CalendarDate
    ) async throws -> [String: Verdict] {
        let report = try await registrar.read(as: anyone) { tx in
            try Gate("test", "These rules.", rules).report(for: caseFile, in: tx, on: day)
        }
        return Dictionary(uniqueKeysWithValues: report.lines.map { ($0.card.id, $0.verdict) })
    }
}

extension Office {
    /// The answer to a question about a record.
    package func answer<Q: ItemQuery>(
        _ query: Q,
        on id: ID<Q.Subject>,
        by caller: Caller? = nil
    ) async throws -> JSON {
        try await registrar.answer(query, on: id, by: caller ?? anyone)
    }

    /// What a list shows, narrowed by filters.
    package func list(
        _ model: ReadModel,
        _ filters: [(name: String, value: String)] = [],
        by caller: Caller? = nil
    ) async throws -> [JSON] {
        let query = try PageQuery(filters, of: model, isList: true)
        let reply = try await registrar.list(model, query, by: caller ?? anyone)
        return try JSON(parsing: Data(reply.body))["items"]?.array ?? []
    }

    /// The system's own steps, taken by the test's clock.
    package func scheduler(_ moves: [ScheduledMove]) -> Scheduler {
        Scheduler(registrar: registrar, pool: pool, scheduledMoves: moves, clock: clock.clock)
    }
}
