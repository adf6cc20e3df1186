import Foundation
import Postgres
import Testing

/// What must hold of a step from one release to the next.
@Suite struct UpgradeTests {
    private static let recorded = """
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
        CREATE TABLE worker (id int PRIMARY KEY, name text NOT NULL, country text);
        CREATE CONSTRAINT TRIGGER recorded AFTER INSERT ON worker
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note();
        CREATE TABLE queue (id int PRIMARY KEY);
        INSERT INTO worker VALUES (1, 'Li', 'JP');
        """
    private static let earlier = [
        "schema/load-order": "all.sql", "schema/all.sql": recorded,
    ]
    private static let step = "migrations/0001_step.sql"

    /// The catalogue of a new database that one folder after another has migrated.
    private func catalogue(after folders: MigrationFolder...) async throws -> String {
        var lines = ""
        try await withDatabase { database in
            for folder in folders { _ = try await folder.migrate(database) }
            lines = try await Catalogue.lines(of: database)
        }
        return lines
    }

    /// A sample in small: what grew by a step is, but for its order, what the schema says at once.
    @Test func theEarlierSchemaAndItsMigrationsEndInTheSchema() async throws {
        let before = try MigrationFolder([
            "schema/load-order": "worker.sql\nreport.sql",
            "schema/worker.sql": """
            CREATE TABLE worker (id int PRIMARY KEY, state text CHECK (state IN ('home', 'away')));
            CREATE INDEX worker_by_state ON worker (state);
            """,
            "schema/report.sql": "CREATE VIEW report AS SELECT id FROM worker;",
        ])
        let after = try MigrationFolder([
            "schema/load-order": "worker.sql\nreport.sql",
            "schema/worker.sql": """
            CREATE TABLE worker (
                id int PRIMARY KEY,
                name text CHECK (name <> ''),
                state text CHECK (state IN ('home', 'away', 'lost'))
            );
            COMMENT ON TABLE worker IS 'Whoever works.';
            """,
            "schema/report.sql": """
            CREATE VIEW report AS SELECT id, state FROM worker;
            GRANT SELECT ON report TO PUBLIC;
            """,
            Self.step: """
            ALTER TABLE worker ADD COLUMN name text CHECK (name <> ''),
                DROP CONSTRAINT worker_state_check,
                ADD CONSTRAINT worker_state_check CHECK (state IN ('home', 'away', 'lost'));
            DROP INDEX worker_by_state;
            COMMENT ON TABLE worker IS 'Whoever works.';
            CREATE OR REPLACE VIEW report AS SELECT id, state FROM worker;
            GRANT SELECT ON report TO PUBLIC;
            """,
        ])
        let grown = try await catalogue(after: before, after)
        let made = try await catalogue(after: after)
        #expect(grown == made)
        #expect(made.contains("'lost'") && made.contains("Whoever works."))
        // What the step forgets is seen.
        try after.write(Self.step, "ALTER TABLE worker ADD COLUMN name text CHECK (name <> '')")
        #expect(try await catalogue(after: before, after) != made)
    }

    @Test(arguments: [
        "ALTER TABLE worker ADD COLUMN note text",
        """
        ALTER TABLE worker ADD COLUMN note text,
            ADD CONSTRAINT worker_noted CHECK (note IS NOT NULL) NOT VALID
        """,
        "ALTER TABLE worker ALTER COLUMN country SET DEFAULT 'KR'",
        "ALTER TABLE queue ADD COLUMN place int NOT NULL DEFAULT 0",
        """
        CREATE TABLE home (id int PRIMARY KEY, town text NOT NULL DEFAULT '');
        CREATE TRIGGER recorded AFTER INSERT ON home FOR EACH ROW EXECUTE FUNCTION note()
        """,
    ]) func aStepMayLeaveRecordsAsTheyWere(_ text: String) async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            _ = try await folder.migrate(database)
            try folder.write(Self.step, text)
            #expect(try await folder.migrate(database) == ["0001_step.sql"])
        }
    }

    @Test(arguments: [
        ("ALTER TABLE worker ADD COLUMN note text NOT NULL DEFAULT ''", "public.worker.note"),
        ("ALTER TABLE worker ADD COLUMN note text DEFAULT ''", "public.worker.note"),
        (
            """
            ALTER TABLE worker ADD COLUMN note text DEFAULT '';
            ALTER TABLE worker ALTER COLUMN note DROP DEFAULT
            """, "public.worker.note"
        ),
        (
            "ALTER TABLE worker ADD COLUMN twice int GENERATED ALWAYS AS (id * 2) STORED",
            "public.worker.twice"
        ), ("ALTER TABLE worker DROP COLUMN country", "public.worker.country"),
        ("ALTER TABLE worker RENAME COLUMN country TO place", "public.worker.country"),
        ("ALTER TABLE worker ALTER COLUMN id TYPE text", "public.worker.id"),
        ("DROP TRIGGER recorded ON worker", "public.worker.country"),
    ]) func aStepMayNotChangeWhatIsOnRecord(_ text: String, _ column: String) async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            _ = try await folder.migrate(database)
            try folder.write(Self.step, text)
            let error = MigrationError.changesRecords("0001_step.sql", column: column)
            await #expect(throws: error) { try await folder.migrate(database) }
            #expect(try await folder.migrator.status(database).version == 0)
            #expect(error.description.contains("NOT VALID"))
        }
    }

    /// Until the first release there is nothing to come from. From then on `Database/released` holds
    /// the schema as that release shipped it, and each step since then is taken here.
    @Test func theShippedMigrationsEndInTheShippedSchema() async throws {
        let shipped = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Database")
        let released = shipped.appending(path: "released")
        guard FileManager.default.fileExists(atPath: released.path) else {
            let latest = try Migrator(directory: shipped).latestVersion
            #expect(latest == 0, "keep the schema of the first release in Database/released")
            return
        }
        let before = try MigrationFolder([:])
        try before.copy(released, as: "schema")
        let after = try MigrationFolder([:])
        for part in ["schema", "migrations"] {
            try after.copy(shipped.appending(path: part), as: part)
        }
        #expect(try await catalogue(after: before, after) == catalogue(after: after))
    }
}
