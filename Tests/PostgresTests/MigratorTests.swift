import Foundation
import Postgres
import Testing

@Suite struct MigratorTests {
    private static let first = "migrations/0001_first.sql"
    private static let second = "migrations/0002_second.sql"
    /// The first schema of a product, before there was any step.
    private static let earlier = [
        "schema/load-order": "# The table before what reads it.\none.sql\ntwo.sql\n",
        "schema/one.sql": "CREATE TABLE one (id int);",
        "schema/two.sql": "CREATE VIEW two AS SELECT id FROM one;",
    ]
    /// The same after two releases.
    private static let later = [
        "schema/load-order": "one.sql\ntwo.sql\nthree.sql\n",
        "schema/one.sql": "CREATE TABLE one (id int, name text);",
        "schema/two.sql": "CREATE VIEW two AS SELECT id FROM one;",
        "schema/three.sql": "CREATE TABLE three (id int);",
        first: "ALTER TABLE one ADD COLUMN name text;", second: "CREATE TABLE three (id int);",
    ]

    private func version(of database: String) async throws -> Int? {
        let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
        let version = try await pool.read([]) { try Migrator.schemaVersion(in: $0) }
        await pool.close()
        return version
    }

    @Test func aNewDatabaseIsMadeFromTheSchema() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            let files = ["schema/one.sql", "schema/two.sql"]
            let before = try await folder.migrator.status(database)
            #expect(before == MigrationStatus(version: nil, latestVersion: 0, pending: files))
            #expect(try await version(of: database) == nil)
            #expect(try await folder.migrate(database) == files)
            #expect(try await folder.migrate(database) == [])
            let after = try await folder.migrator.status(database)
            #expect(after == MigrationStatus(version: 0, latestVersion: 0, pending: []))
            #expect(try await version(of: database) == 0)
        }
    }

    @Test func aNewDatabaseCountsEveryMigrationAsApplied() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.later)
            let files = ["schema/one.sql", "schema/two.sql", "schema/three.sql"]
            #expect(try await folder.migrate(database) == files)
            let status = try await folder.migrator.status(database)
            #expect(status == MigrationStatus(version: 2, latestVersion: 2, pending: []))
            #expect(try await version(of: database) == 2)
            #expect(try folder.migrator.latestVersion == 2)
        }
    }

    @Test func anExistingDatabaseGetsTheMigrationsOnce() async throws {
        try await withDatabase { database in
            _ = try await MigrationFolder(Self.earlier).migrate(database)
            let folder = try MigrationFolder(Self.later)
            let steps = ["0001_first.sql", "0002_second.sql"]
            let before = try await folder.migrator.status(database)
            #expect(before == MigrationStatus(version: 0, latestVersion: 2, pending: steps))
            #expect(try await folder.migrate(database) == steps)
            #expect(try await folder.migrate(database) == [])
            #expect(try await version(of: database) == 2)
        }
    }

    @Test func aFailedSchemaLeavesNothingAndSaysWhy() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            try folder.write("schema/two.sql", "CREATE TABLE two (id int); SELECT 1 / 0;")
            await #expect(
                throws: MigrationError.failed(
                    "schema/two.sql",
                    state: "22012",
                    message: "division by zero"
                )
            ) { try await folder.migrate(database) }
            #expect(try await folder.migrator.status(database).version == nil)
            try folder.write("schema/two.sql", "CREATE TABLE two (id int);")
            #expect(try await folder.migrate(database).count == 2)
        }
    }

    @Test func aFailedMigrationLeavesNothingAndSaysWhy() async throws {
        try await withDatabase { database in
            _ = try await MigrationFolder(Self.earlier).migrate(database)
            let folder = try MigrationFolder(Self.later)
            try folder.write(Self.second, "CREATE TABLE three (id int); SELECT 1 / 0;")
            await #expect(
                throws: MigrationError.failed(
                    "0002_second.sql",
                    state: "22012",
                    message: "division by zero"
                )
            ) { try await folder.migrate(database) }
            #expect(try await folder.migrator.status(database).version == 1)
            try folder.write(Self.second, "CREATE TABLE three (id int);")
            #expect(try await folder.migrate(database) == ["0002_second.sql"])
            #expect(try await folder.migrate(database) == [])
        }
    }

    @Test(arguments: ["COMMIT;", "COMMIT; BEGIN; SELECT pg_current_xact_id();", "ROLLBACK;"])
    func aFileMayNotEndItsTransaction(_ text: String) async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            try folder.write("schema/two.sql", text)
            await #expect(throws: MigrationError.endsTransaction("schema/two.sql")) {
                try await folder.migrate(database)
            }
        }
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            _ = try await folder.migrate(database)
            try folder.write(Self.first, text)
            await #expect(throws: MigrationError.endsTransaction("0001_first.sql")) {
                try await folder.migrate(database)
            }
        }
    }

    @Test func whatWasAppliedMayNotChange() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.later)
            _ = try await folder.migrate(database)
            try folder.write(Self.first, "ALTER TABLE one ADD COLUMN name varchar;")
            await #expect(throws: MigrationError.edited("0001_first.sql")) {
                try await folder.migrate(database)
            }
            await #expect(throws: MigrationError.edited("0001_first.sql")) {
                try await folder.migrator.status(database)
            }
            try folder.write(Self.first, Self.later[Self.first] ?? "")
            try folder.remove(Self.second)
            await #expect(throws: MigrationError.missing(number: 2, title: "second")) {
                try await folder.migrate(database)
            }
        }
    }

    @Test func aSchemaThatNoMigrationLeadsToIsRefused() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.earlier)
            _ = try await folder.migrate(database)
            // Another word about a table is not another table.
            try folder.write("schema/one.sql", "-- The first.\n\nCREATE TABLE one (id int);")
            #expect(try await folder.migrate(database) == [])
            let explained =
                "CREATE TABLE one (id int);\nCOMMENT ON TABLE one IS\n    'The first.';\n"
            try folder.write("schema/one.sql", explained)
            #expect(try await folder.migrate(database) == [])
            // What follows a comment counts.
            try folder.write("schema/one.sql", explained + "CREATE INDEX one_by_id ON one (id);")
            await #expect(throws: MigrationError.otherSchema) {
                try await folder.migrate(database)
            }
            try folder.write("schema/one.sql", "CREATE TABLE one (id int, name text);")
            await #expect(throws: MigrationError.otherSchema) {
                try await folder.migrate(database)
            }
            await #expect(throws: MigrationError.otherSchema) {
                try await folder.migrator.status(database)
            }
            #expect(MigrationError.otherSchema.description.contains("made anew"))
            try folder.write(Self.first, "ALTER TABLE one ADD COLUMN name text;")
            #expect(try await folder.migrate(database) == ["0001_first.sql"])
            #expect(try await folder.migrate(database) == [])
        }
    }

    /// Databases of the time when the schema was a row of migrations know nothing of it as a whole.
    @Test func aDatabaseThatWasNotMadeFromASchemaIsRefused() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.later)
            _ = try await folder.migrate(database)
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            try await pool.script("DELETE FROM homeward_meta.schema_migration WHERE number = 0")
            await pool.close()
            await #expect(throws: MigrationError.otherSchema) {
                try await folder.migrate(database)
            }
            #expect(try await version(of: database) == 2)
        }
    }

    @Test func aLateFileIsRefused() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.later)
            _ = try await folder.migrate(database)
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            try await pool.script("DELETE FROM homeward_meta.schema_migration WHERE number = 1")
            await #expect(throws: MigrationError.late("0001_first.sql", newest: 2)) {
                try await folder.migrate(database)
            }
            await pool.close()
        }
    }

    @Test func numbersAndNamesAreChecked() throws {
        let table: [([String], MigrationError)] = [
            (["0001_a.sql", "0003_b.sql"], .gap(before: "0003_b.sql", missing: 2)),
            (["0002_a.sql"], .gap(before: "0002_a.sql", missing: 1)),
            (["0001_a.sql", "0001_b.sql"], .duplicate("0001_a.sql", "0001_b.sql")),
            (["1_a.sql"], .badName("1_a.sql")), (["0001-a.sql"], .badName("0001-a.sql")),
            (["0001_.sql"], .badName("0001_.sql")), (["0000_a.sql"], .badName("0000_a.sql")),
        ]
        for (names, expected) in table {
            let folder = try MigrationFolder(Self.earlier)
            for name in names { try folder.write("migrations/\(name)", "SELECT 1") }
            #expect(throws: expected) { try folder.migrator.latestVersion }
            let named = try #require(names.last)
            #expect(expected.description.contains(named))
        }
    }

    @Test func theLoadOrderNamesEveryFileOfTheSchema() throws {
        let folder = try MigrationFolder(Self.earlier)
        try folder.write("schema/extra.sql", "SELECT 1")
        #expect(throws: MigrationError.unlisted("schema/extra.sql")) {
            try folder.migrator.latestVersion
        }
        try folder.remove("schema/extra.sql")
        try folder.remove("schema/two.sql")
        let missing = folder.url.appendingPathComponent("schema/two.sql").path
        #expect(throws: MigrationError.unreadable(missing)) { try folder.migrator.latestVersion }
        let nowhere = Migrator(directory: URL(fileURLWithPath: "/nowhere"))
        #expect(throws: MigrationError.unreadable("/nowhere/schema/load-order")) {
            try nowhere.latestVersion
        }
    }

    @Test func twoMigratorsDoTheWorkOnce() async throws {
        try await withDatabase { database in
            let folder = try MigrationFolder(Self.later)
            let applied = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...4 {
                    group.addTask { try await folder.migrate(database) }
                }
                return try await group.reduce(into: []) { $0.append($1.count) }
            }
            #expect(applied.sorted() == [0, 0, 0, 3])
        }
    }

    @Test func aLockedTableEndsTheMigrationInsteadOfTheService() async throws {
        try await withDatabase { database in
            _ = try await MigrationFolder(Self.earlier).migrate(database)
            let folder = try MigrationFolder(Self.later)
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            try await pool.write([]) { transaction in
                try transaction.execute("LOCK TABLE one")
                let migration = DispatchedCall { _ = try await folder.migrate(database) }
                guard case .failed(_, let state, _) = migration.wait() as? MigrationError else {
                    Issue.record("the migration did not give up")
                    return
                }
                #expect(state == "55P03")
            }
            await pool.close()
        }
    }
}
