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

    /// The words that the database accepts in a column.
    package func words(of column: String, in table: String) async throws -> Set<String> {
        let definition = try await value(
            """
            SELECT string_agg(pg_get_constraintdef(c.oid), ' ') FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
            WHERE c.conrelid = \(table)::regclass AND c.contype = 'c' AND a.attname = \(column)
            """,
            as: String.self
        )
        return Set((definition ?? "").matches(of: /'(\w+)'/).map { String($0.1) })
    }
}

/// A comparison with the sanctions lists, for tests of features below the one that makes it.
package enum PlantedCheck: Noun {
    package static let words = NounWords("chk", "check", "checks", table: "sanction_check")
}

extension Verdict {
    /// Why it failed, with the remedy; empty when it did not.
    package var complaint: String {
        guard case .failed(let why, let remedy) = self else { return "" }
        return "\(why) \(remedy)"
    }
}
