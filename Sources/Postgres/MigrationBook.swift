/// What the database itself knows about its migrations; `homeward_meta` belongs to the migrator.
struct MigrationBook {
    private struct Entry: RowDecodable {
        let number: Int
        let title: String
        let sha256: [UInt8]

        init(row: borrowing Row) throws(RowError) {
            number = try row["number"]
            title = try row["title"]
            sha256 = try row["sha256"]
        }
    }

    private struct ScriptEntry: RowDecodable {
        let name: String
        let sha256: [UInt8]

        init(row: borrowing Row) throws(RowError) {
            name = try row["name"]
            sha256 = try row["sha256"]
        }
    }

    /// Readable by everyone, since each server asks for the version before it starts.
    static let schema = """
        CREATE SCHEMA IF NOT EXISTS homeward_meta;
        COMMENT ON SCHEMA homeward_meta IS 'What was applied to this database, and when.';
        CREATE TABLE IF NOT EXISTS homeward_meta.schema_migration (
            number int PRIMARY KEY,
            title text NOT NULL,
            sha256 bytea NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE TABLE IF NOT EXISTS homeward_meta.schema_script (
            name text PRIMARY KEY,
            sha256 bytea NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        COMMENT ON TABLE homeward_meta.schema_migration IS 'One row for each migration applied.';
        COMMENT ON TABLE homeward_meta.schema_script IS 'The last run of each re-runnable script.';
        GRANT USAGE ON SCHEMA homeward_meta TO PUBLIC;
        GRANT SELECT ON homeward_meta.schema_migration TO PUBLIC;
        """

    let version: Int
    private let applied: [Entry]
    private let scripts: [ScriptEntry]

    init(_ transaction: borrowing ReadTransaction) throws {
        let found = "SELECT to_regclass('homeward_meta.schema_migration') IS NOT NULL" as SQL
        guard try transaction.value(found, as: Bool.self) == true else {
            (version, applied, scripts) = (0, [], [])
            return
        }
        applied = try transaction.rows(
            "SELECT number, title, sha256 FROM homeward_meta.schema_migration ORDER BY number"
        )
        scripts = try transaction.rows("SELECT name, sha256 FROM homeward_meta.schema_script")
        version = applied.last?.number ?? 0
    }

    /// The migrations still to run, or what forbids running any.
    func pending(
        _ files: MigrationFiles,
        digests: [String: [UInt8]]
    ) throws -> [MigrationFiles.Migration] {
        let known = Dictionary(uniqueKeysWithValues: applied.map { ($0.number, $0) })
        for entry in applied where !files.migrations.contains(where: { $0.number == entry.number })
        {
            throw MigrationError.missing(number: entry.number, title: entry.title)
        }
        return try files.migrations.filter { migration in
            if let entry = known[migration.number] {
                guard entry.sha256 == digests[migration.file] else {
                    throw MigrationError.edited(migration.file)
                }
                return false
            }
            guard migration.number > version else {
                throw MigrationError.late(migration.file, newest: version)
            }
            return true
        }
    }

    /// The scripts to run: those that changed, or all of them after a migration, since views and
    /// grants hang on what a migration may have replaced.
    func pendingScripts(
        _ files: MigrationFiles,
        digests: [String: [UInt8]],
        afterMigration: Bool
    ) -> [MigrationFiles.Script] {
        let known = Dictionary(uniqueKeysWithValues: scripts.map { ($0.name, $0.sha256) })
        return files.scripts.filter { afterMigration || known[$0.file] != digests[$0.file] }
    }
}
