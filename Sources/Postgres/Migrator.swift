import Foundation

/// Brings a database to the state of a directory: forward only, one migrator at a time.
///
/// The directory holds the present shape in `schema/`, whose files `schema/load-order` names in
/// order, and the steps from one release to the next in `migrations/NNNN_what.sql`. A new database
/// is made from the schema alone; one that exists gets the migrations that it lacks, each once.
package struct Migrator: Sendable {
    private let directory: URL
    /// How long a migration waits for a lock before it gives up rather than stop the service.
    private static let lockTimeout = Duration.seconds(2)

    /// Reads nothing yet.
    package init(directory: URL) {
        self.directory = directory
    }

    /// The newest migration in the directory; 0 when there is none.
    package var latestVersion: Int {
        get throws { try MigrationFiles(in: directory).latestVersion }
    }

    /// The newest migration in a database, 0 for one that never had any; nil without a schema.
    package static func schemaVersion<Source: Queryable & ~Copyable>(
        in source: borrowing Source
    ) throws -> Int? {
        let found: SQL = "SELECT to_regclass('homeward_meta.schema_migration') IS NOT NULL"
        guard try source.value(found, as: Bool.self) == true else { return nil }
        let newest: SQL = "SELECT max(number) FROM homeward_meta.schema_migration"
        return try source.value(newest, as: Int.self)
    }

    /// Compares and changes nothing.
    ///
    /// - Throws: `MigrationError` when `migrate` would, and `PostgresError`.
    package func status(_ connectionString: String) async throws -> MigrationStatus {
        let files = try MigrationFiles(in: directory)
        return try await connection(connectionString).read([], .repeatableRead) { transaction in
            let book = try MigrationBook(transaction)
            let pending =
                book.version == nil
                ? files.schema
                : try book.pending(files, MigrationDigests(files, transaction)).map(\.part)
            return MigrationStatus(
                version: book.version,
                latestVersion: files.latestVersion,
                pending: pending.map(\.file)
            )
        }
    }

    /// Runs what is pending and answers the files' names: the schema in one transaction, or each
    /// migration in one of its own.
    ///
    /// Waits while another migrator is at work. What ran before a failure stays applied.
    ///
    /// - Throws: `MigrationError` and `PostgresError`.
    package func migrate(_ connectionString: String) async throws -> [String] {
        let files = try MigrationFiles(in: directory)
        return try await connection(connectionString).direct { session in
            // The key is the name "homeward" in ASCII. The lock ends with the connection.
            try session.command("SELECT pg_advisory_lock(x'686f6d6577617264'::bigint)")
            let transaction = ReadTransaction(session: session)
            let book = try MigrationBook(transaction)
            let digests = try MigrationDigests(files, transaction)
            guard book.version != nil else { return try Self.make(files, digests, session) }
            return try Self.advance(files, try book.pending(files, digests), digests, session)
        }
    }

    /// Makes the schema, with every migration of the directory marked as applied.
    private static func make(
        _ files: MigrationFiles,
        _ digests: MigrationDigests,
        _ session: Session
    ) throws -> [String] {
        let entries = files.migrations.map { entry($0, digests) }
        let schema: SQL = """
            INSERT INTO homeward_meta.schema_migration (number, title, sha256) \
            VALUES (0, 'schema', \(digests.schema))
            """
        try run([MigrationBook.tables] + files.schema, in: session, [schema] + entries)
        return files.schema.map(\.file)
    }

    private static func advance(
        _ files: MigrationFiles,
        _ pending: [MigrationFiles.Migration],
        _ digests: MigrationDigests,
        _ session: Session
    ) throws -> [String] {
        for migration in pending {
            var entries = [entry(migration, digests)]
            if migration.number == files.latestVersion {
                // All of them together lead to the schema of the directory.
                entries.append(
                    """
                    UPDATE homeward_meta.schema_migration SET sha256 = \(digests.schema) \
                    WHERE number = 0
                    """
                )
            }
            try run([migration.part], in: session, entries)
        }
        return pending.map(\.part.file)
    }

    private static func entry(
        _ migration: MigrationFiles.Migration,
        _ digests: MigrationDigests
    ) -> SQL {
        """
        INSERT INTO homeward_meta.schema_migration (number, title, sha256) VALUES \
        (\(migration.number), \(migration.title), \(digests[migration.part]))
        """
    }

    /// Runs files and their bookkeeping rows in one transaction.
    private static func run(
        _ parts: [MigrationFiles.Part],
        in session: Session,
        _ entries: [SQL]
    ) throws {
        var file = ""
        do {
            // What an earlier file set for its session is not this file's business.
            try session.command("RESET ALL; RESET ROLE")
            let limit = lockTimeout.milliseconds
            try session.command("BEGIN; SET LOCAL lock_timeout = \(limit)")
            let transaction = try session.command("SELECT pg_current_xact_id()").text(0, 0)
            let source = ReadTransaction(session: session)
            let before = try RecordedColumns(source)
            for part in parts {
                file = part.file
                try session.command(part.text)
                // A file may end its transaction and even begin another one.
                let still = try session.command("SELECT pg_current_xact_id_if_assigned()")
                    .text(0, 0)
                guard transaction == still else { throw MigrationError.endsTransaction(file) }
            }
            if let column = before.firstBroken(by: try RecordedColumns(source)) {
                throw MigrationError.changesRecords(file, column: column)
            }
            for entry in entries { _ = try session.run(entry) }
            try session.command("COMMIT")
        } catch {
            // When even this fails the connection is lost, and the server rolls back by itself.
            _ = try? session.command("ROLLBACK")
            guard let error = error as? PostgresError else { throw error }
            if case .connectionLost = error.kind { throw error }
            throw MigrationError.failed(file, state: error.state, message: error.message)
        }
    }

    /// A connection without limits on statements: a migration may take its time, but not in a lock.
    private func connection(_ connectionString: String) -> PooledConnection {
        PooledConnection(
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
