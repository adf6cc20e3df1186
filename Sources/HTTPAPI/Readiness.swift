import Postgres
import TransparencyLog

/// Whether the server can do its work now: the database answers and has the schema it was built for.
package struct Readiness: Sendable {
    private let pool: Pool
    private let expected: Int
    private let log: @Sendable () async throws -> JSON

    /// Asks over a pool; `expected` is the number of the newest migration shipped with the binary,
    /// `log` tells how the sequencing of events stands.
    package init(
        pool: Pool,
        expected: Int,
        log: @escaping @Sendable () async throws -> JSON = { [:] }
    ) {
        self.pool = pool
        self.expected = expected
        self.log = log
    }

    /// What a check found.
    package struct Finding: Sendable {
        /// Whether requests may come.
        package let isReady: Bool
        /// Why not, in words.
        package let json: JSON
    }

    /// Asks the database.
    package func check() async -> Finding {
        do {
            let found = try await pool.read([]) { tx in try Migrator.schemaVersion(in: tx) }
            guard found == expected else {
                let state =
                    found.map { "The schema is at \($0), this server needs \(expected)" }
                    ?? "The database has no schema"
                return Finding(
                    isReady: false,
                    json: ["status": "not-ready", "why": .text("\(state): run homeward migrate.")]
                )
            }
            return Finding(
                isReady: true,
                json: [
                    "status": "ready", "schema": .integer(Int64(expected)), "log": try await log(),
                ]
            )
        } catch {
            return Finding(
                isReady: false,
                json: ["status": "not-ready", "why": "The database does not answer."]
            )
        }
    }
}
