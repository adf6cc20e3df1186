/// What the database itself knows about its schema; `homeward_meta` belongs to the migrator.
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

    /// Readable by everyone, since each server asks for the version before it starts.
    static let tables = MigrationFiles.Part(
        file: "the bookkeeping tables",
        text: """
            CREATE SCHEMA IF NOT EXISTS homeward_meta;
            COMMENT ON SCHEMA homeward_meta IS 'What was applied to this database, and when.';
            CREATE TABLE IF NOT EXISTS homeward_meta.schema_migration (
                number int PRIMARY KEY,
                title text NOT NULL,
                sha256 bytea NOT NULL,
                applied_at timestamptz NOT NULL DEFAULT now()
            );
            COMMENT ON TABLE homeward_meta.schema_migration IS
                'One row for each migration applied; row 0 has the digest of the schema that it all makes.';
            GRANT USAGE ON SCHEMA homeward_meta TO PUBLIC;
            GRANT SELECT ON homeward_meta.schema_migration TO PUBLIC;
            """
    )

    /// The newest migration, 0 when there is none; nil in a database without a schema.
    let version: Int?
    private let applied: [Entry]

    init(_ transaction: borrowing ReadTransaction) throws {
        let found = "SELECT to_regclass('homeward_meta.schema_migration') IS NOT NULL" as SQL
        guard try transaction.value(found, as: Bool.self) == true else {
            (version, applied) = (nil, [])
            return
        }
        applied = try transaction.rows(
            "SELECT number, title, sha256 FROM homeward_meta.schema_migration ORDER BY number"
        )
        version = applied.last?.number
    }

    /// The migrations still to run over a schema, or what forbids running any.
    func pending(
        _ files: MigrationFiles,
        _ digests: MigrationDigests
    ) throws -> [MigrationFiles.Migration] {
        guard let version else { return [] }
        guard let schema = applied.first, schema.number == 0 else {
            throw MigrationError.otherSchema
        }
        let known = Dictionary(uniqueKeysWithValues: applied.map { ($0.number, $0) })
        for entry in applied.dropFirst()
        where !files.migrations.contains(where: { $0.number == entry.number }) {
            throw MigrationError.missing(number: entry.number, title: entry.title)
        }
        let pending = try files.migrations.filter { migration in
            if let entry = known[migration.number] {
                guard entry.sha256 == digests[migration.part] else {
                    throw MigrationError.edited(migration.part.file)
                }
                return false
            }
            guard migration.number > version else {
                throw MigrationError.late(migration.part.file, newest: version)
            }
            return true
        }
        guard !pending.isEmpty || schema.sha256 == digests.schema else {
            throw MigrationError.otherSchema
        }
        return pending
    }
}

/// The SHA-256 of a directory's texts, as PostgreSQL computes them.
struct MigrationDigests {
    /// Of the present shape as a whole.
    let schema: [UInt8]?
    private let files: [String: [UInt8]]

    init(_ directory: MigrationFiles, _ source: borrowing ReadTransaction) throws {
        func digest(_ text: String, _ source: borrowing ReadTransaction) throws -> [UInt8]? {
            try source.value("SELECT sha256(\(Array(text.utf8))::bytea)", as: [UInt8].self)
        }
        schema = try digest(directory.schemaText, source)
        var files: [String: [UInt8]] = [:]
        for migration in directory.migrations {
            files[migration.part.file] = try digest(migration.part.text, source)
        }
        self.files = files
    }

    subscript(_ part: MigrationFiles.Part) -> [UInt8]? { files[part.file] }
}
