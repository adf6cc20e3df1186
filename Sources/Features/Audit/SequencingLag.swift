import Core
import Postgres

/// What waits for its place in a log: committed, recorded, and not yet provable.
package struct SequencingLag: Sendable, RowDecodable {
    /// The number of events.
    package let waiting: Int
    /// When the oldest of them happened; nil when none waits.
    package let oldest: Instant?

    init() {
        waiting = 0
        oldest = nil
    }

    /// Reads `waiting` and `oldest`.
    package init(row: borrowing Row) throws(RowError) {
        waiting = try row["waiting"]
        oldest = try row["oldest"]
    }

    /// The whole seconds that the oldest has waited at an instant; 0 when none waits.
    package func seconds(at now: Instant) -> Int {
        oldest.map { Int(max(0, (now.microseconds - $0.microseconds) / 1_000_000)) } ?? 0
    }
}
