/// How far a database is behind its directory.
package struct MigrationStatus: Sendable, Equatable {
    /// The newest migration in the database, 0 when there is none; nil when it has no schema.
    package let version: Int?
    /// The newest migration in the directory; 0 when there is none.
    package let latestVersion: Int
    /// What `migrate` would run, in order: the schema's files, or migrations.
    package let pending: [String]

    /// Made from its parts.
    package init(version: Int?, latestVersion: Int, pending: [String]) {
        self.version = version
        self.latestVersion = latestVersion
        self.pending = pending
    }
}
