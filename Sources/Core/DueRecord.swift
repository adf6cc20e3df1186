import Foundation
import Postgres
import Synchronization

/// A record for which the system's own hour has come, in the version that was found.
package struct DueRecord: RowDecodable, Sendable {
    /// Its id.
    package let id: UUID
    /// The version; a step on it is stale once somebody else was first.
    package let version: Int

    /// Reads `id` and `version`.
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
    }
}

extension Pool {
    /// The agencies that a clock of the system has to serve; clocks belong to none.
    ///
    /// - Parameter source: A function of the schema `core` that gives ids of agencies across them.
    /// - Returns: Their ids.
    /// - Throws: The database's errors.
    package func agencies(from source: SQL = "core.agencies()") async throws -> [ID<Agency>] {
        try await read([LocalSetting("homeward.agency", "")]) { tx in
            try tx.value("SELECT array_agg(a) FROM \(source) AS a", as: [ID<Agency>].self) ?? []
        }
    }
}

/// What was refused to the system itself: it is not tried again until the record has changed, for each
/// try would be recorded.
package final class RefusedSteps: Sendable {
    private let names = Mutex<Set<String>>([])

    /// Nothing was refused yet.
    package init() {}

    /// Takes a step on a record.
    ///
    /// - Parameters:
    ///   - step: Its name.
    ///   - due: The record.
    ///   - take: The step.
    /// - Returns: What it gave; nil where it is refused, now or before.
    /// - Throws: What the step throws but a refusal.
    package func attempt<Output: Sendable>(
        _ step: String,
        on due: DueRecord,
        _ take: @Sendable () async throws -> Output
    ) async throws -> Output? {
        let name = "\(step) \(due.id) \(due.version)"
        guard !names.withLock({ $0.contains(name) }) else { return nil }
        do {
            return try await take()
        } catch is Refusal {
            names.withLock { _ = $0.insert(name) }
            return nil
        }
    }
}
