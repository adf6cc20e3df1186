import Core
import Postgres

/// What tests ask of any record.
extension Office {
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
}
