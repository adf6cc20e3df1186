public import Foundation

/// Brings a database to the state of a directory: forward only, one migrator at a time.
///
/// The directory holds `migrations/NNNN_what.sql`, each applied once, and `views/*.sql` and
/// `roles.sql`, which can be run any number of times.
public struct Migrator: Sendable {
    private let directory: URL
    /// How long a migration waits for a lock before it gives up rather than stop the service.
    private static let lockTimeout = Duration.seconds(2)

    /// Reads nothing yet.
    public init(directory: URL) {
        self.directory = directory
    }

    /// The newest migration in the directory; 0 when there is none.
    public var latestVersion: Int {
        get throws { try MigrationFiles(in: directory).latestVersion }
    }

    /// The newest migration in a database; 0 when there is none.
    public static func schemaVersion<Source: Queryable & ~Copyable>(
        in source: borrowing Source
    ) throws -> Int {
        let found: SQL = "SELECT to_regclass('homeward_meta.schema_migration') IS NOT NULL"
        guard try source.value(found, as: Bool.self) == true else { return 0 }
        let newest: SQL = "SELECT max(number) FROM homeward_meta.schema_migration"
        return try source.value(newest, as: Int.self) ?? 0
    }

    /// Compares and changes nothing.
    ///
    /// - Throws: `MigrationError` when `migrate` would, and `PostgresError`.
    public func status(_ connectionString: String) async throws -> MigrationStatus {
        let files = try MigrationFiles(in: directory)
        return try await link(connectionString).read([], .repeatableRead) { transaction in
            let digests = try Self.digests(files, transaction)
            let book = try MigrationBook(transaction)
            let migrations = try book.pending(files, digests: digests)
            let scripts = book.pendingScripts(
                files,
                digests: digests,
                afterMigration: !migrations.isEmpty
            )
            return MigrationStatus(
                version: book.version,
                latestVersion: files.latestVersion,
                pending: migrations.map(\.file) + scripts.map(\.file)
            )
        }
    }

    /// Runs what is pending, each file in a transaction of its own, and answers the files' names.
    ///
    /// Waits while another migrator is at work. What ran before a failure stays applied.
    ///
    /// - Throws: `MigrationError` and `PostgresError`.
    public func migrate(_ connectionString: String) async throws -> [String] {
        let files = try MigrationFiles(in: directory)
        return try await link(connectionString).direct { session in
            // The key is the name "homeward" in ASCII. The lock ends with the connection.
            try session.command("SELECT pg_advisory_lock(x'686f6d6577617264'::bigint)")
            try Self.run(MigrationBook.schema, named: "the bookkeeping tables", in: session)
            return try Self.migrate(files, session)
        }
    }

    private static func migrate(_ files: MigrationFiles, _ session: Session) throws -> [String] {
        let transaction = ReadTransaction(session: session)
        let digests = try digests(files, transaction)
        let book = try MigrationBook(transaction)
        let migrations = try book.pending(files, digests: digests)
        for migration in migrations {
            let entry: SQL = """
                INSERT INTO homeward_meta.schema_migration (number, title, sha256) VALUES \
                (\(migration.number), \(migration.title), \(digests[migration.file]))
                """
            try run(migration.text, named: migration.file, in: session, entry)
        }
        let scripts = book.pendingScripts(
            files,
            digests: digests,
            afterMigration: !migrations.isEmpty
        )
        for script in scripts {
            let entry: SQL = """
                INSERT INTO homeward_meta.schema_script (name, sha256) VALUES \
                (\(script.file), \(digests[script.file])) ON CONFLICT (name) \
                DO UPDATE SET sha256 = excluded.sha256, applied_at = excluded.applied_at
                """
            try run(script.text, named: script.file, in: session, entry)
        }
        return migrations.map(\.file) + scripts.map(\.file)
    }

    /// Runs a file and its bookkeeping row in one transaction.
    private static func run(
        _ text: String,
        named file: String,
        in session: Session,
        _ entry: SQL? = nil
    ) throws {
        do {
            // What an earlier file set for its session is not this file's business.
            try session.command("RESET ALL; RESET ROLE")
            let limit = lockTimeout.milliseconds
            try session.command("BEGIN; SET LOCAL lock_timeout = \(limit)")
            let transaction = try session.command("SELECT pg_current_xact_id()").text(0, 0)
            try session.command(text)
            // A file may end its transaction and even begin another one.
            let still = try session.command("SELECT pg_current_xact_id_if_assigned()").text(0, 0)
            guard transaction == still else { throw MigrationError.endsTransaction(file) }
            if let entry { _ = try session.run(entry) }
            try session.command("COMMIT")
        } catch {
            // When even this fails the connection is lost, and the server rolls back by itself.
            _ = try? session.command("ROLLBACK")
            guard let error = error as? PostgresError else { throw error }
            if case .connectionLost = error.kind { throw error }
            throw MigrationError.failed(file, state: error.state, message: error.message)
        }
    }

    private static func digests(
        _ files: MigrationFiles,
        _ source: borrowing ReadTransaction
    ) throws -> [String: [UInt8]] {
        var digests: [String: [UInt8]] = [:]
        let texts =
            files.migrations.map { ($0.file, $0.text) } + files.scripts.map { ($0.file, $0.text) }
        for (file, text) in texts {
            let digest: SQL = "SELECT sha256(\(Array(text.utf8))::bytea)"
            digests[file] = try source.value(digest, as: [UInt8].self)
        }
        return digests
    }

    /// A link without limits on statements: a migration may take its time, but not in a lock.
    private func link(_ connectionString: String) -> Link {
        Link(
            PoolConfiguration(
                connectionString: connectionString,
                size: 1,
                statementTimeout: .zero,
                lockTimeout: .zero,
                applicationName: "homeward migrate"
            )
        )
    }
}
