public import Foundation

/// One row as the database stored it, noted while its transaction was running.
public struct Change: Sendable {
    /// The table, as the writer named it.
    public let table: String
    /// The row's `id`.
    public let id: UUID
    /// The row's `version` after the change.
    public let version: Int
    /// SHA-256 of `image`, 32 bytes, computed by the database.
    public let digest: [UInt8]
    /// The row as PostgreSQL's `jsonb` prints it, nulls left out.
    public let image: String
}
