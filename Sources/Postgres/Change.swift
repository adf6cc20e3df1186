import Foundation

/// One row as the database stored it, noted while its transaction was running.
package struct Change: Sendable {
    /// The table, as the writer named it.
    package let table: String
    /// The row's `id`.
    package let id: UUID
    /// The row's `version` after the change.
    package let version: Int
    /// SHA-256 of `image`, 32 bytes, computed by the database.
    package let digest: [UInt8]
    /// The row as PostgreSQL's `jsonb` prints it, nulls left out.
    package let image: String
}
