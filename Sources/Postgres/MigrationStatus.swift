/// How far a database is behind its directory.
public struct MigrationStatus: Sendable, Equatable {
    /// The newest migration in the database, 0 when there is none; nil when it has no schema.
    public let version: Int?
    /// The newest migration in the directory; 0 when there is none.
    public let latestVersion: Int
    /// What `migrate` would run, in order: the schema's files, or migrations.
    public let pending: [String]

    /// Made from its parts.
    public init(version: Int?, latestVersion: Int, pending: [String]) {
        self.version = version
        self.latestVersion = latestVersion
        self.pending = pending
    }
}
