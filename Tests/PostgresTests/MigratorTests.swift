import Foundation
import Postgres
import Testing

@Suite struct MigratorTests {
    /// A directory of migrations for one test.
    private final class Folder: Sendable {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

        init(_ files: [String: String]) throws {
            for (name, text) in files { try write(name, text) }
        }

        deinit {
            // What is left in the temporary directory harms nobody.
            try? FileManager.default.removeItem(at: url)
        }

        func write(_ name: String, _ text: String) throws {
            let file = url.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }

        func remove(_ name: String) throws {
            try FileManager.default.removeItem(at: url.appendingPathComponent(name))
        }

        var migrator: Migrator { Migrator(directory: url) }
    }

    private static let first = "migrations/0001_first.sql"
    private static let second = "migrations/0002_second.sql"
    private static let sound = [
        first: "CREATE TABLE one (id int);", second: "CREATE TABLE two (id int);",
        "views/b.sql": "CREATE OR REPLACE VIEW b AS SELECT * FROM a;",
        "views/a.sql": "CREATE OR REPLACE VIEW a AS SELECT id FROM one;",
        "roles.sql": "GRANT SELECT ON a TO PUBLIC;",
    ]

    @Test func everythingRunsOnceInItsOrder() async throws {
        try await withDatabase { database in
            let folder = try Folder(Self.sound)
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            let files = [
                "0001_first.sql", "0002_second.sql", "views/a.sql", "views/b.sql", "roles.sql",
            ]
            let before = try await folder.migrator.status(database)
            #expect(before == MigrationStatus(version: 0, latestVersion: 2, pending: files))
            #expect(try await pool.read([]) { try Migrator.schemaVersion(in: $0) } == 0)
            #expect(try await folder.migrator.migrate(database) == files)
            #expect(try await folder.migrator.migrate(database) == [])
            #expect(try await pool.read([]) { try Migrator.schemaVersion(in: $0) } == 2)
            let after = try await folder.migrator.status(database)
            #expect(after == MigrationStatus(version: 2, latestVersion: 2, pending: []))
            #expect(try folder.migrator.latestVersion == 2)
            await pool.close()
        }
    }

    @Test func changedScriptsRunAgain() async throws {
        try await withDatabase { database in
            let folder = try Folder(Self.sound)
            _ = try await folder.migrator.migrate(database)
            try folder.write("views/b.sql", "CREATE OR REPLACE VIEW b AS SELECT id FROM a;")
            #expect(try await folder.migrator.migrate(database) == ["views/b.sql"])
            try folder.write("migrations/0003_third.sql", "SET search_path = pg_temp; SELECT 1")
            #expect(
                try await folder.migrator.migrate(database)
                    == ["0003_third.sql", "views/a.sql", "views/b.sql", "roles.sql"]
            )
        }
    }

    @Test func aFailedFileLeavesNothingAndSaysWhy() async throws {
        try await withDatabase { database in
            let folder = try Folder(Self.sound)
            try folder.write(Self.second, "CREATE TABLE two (id int); SELECT 1 / 0;")
            let error = try await #require(throws: MigrationError.self) {
                try await folder.migrator.migrate(database)
            }
            #expect(
                error
                    == .failed("0002_second.sql", state: "22012", message: "division by zero")
            )
            #expect(try await folder.migrator.status(database).version == 1)
            try folder.write(Self.second, "CREATE TABLE two (id int);")
            #expect(try await folder.migrator.migrate(database).first == "0002_second.sql")
        }
    }

    @Test(arguments: ["COMMIT;", "COMMIT; BEGIN; SELECT pg_current_xact_id();", "ROLLBACK;"])
    func aFileMayNotEndItsTransaction(_ text: String) async throws {
        try await withDatabase { database in
            let folder = try Folder([Self.first: text])
            await #expect(throws: MigrationError.endsTransaction("0001_first.sql")) {
                try await folder.migrator.migrate(database)
            }
        }
    }

    @Test func whatWasAppliedMayNotChange() async throws {
        try await withDatabase { database in
            let folder = try Folder(Self.sound)
            _ = try await folder.migrator.migrate(database)
            try folder.write(Self.first, "CREATE TABLE one (id bigint);")
            await #expect(throws: MigrationError.edited("0001_first.sql")) {
                try await folder.migrator.migrate(database)
            }
            await #expect(throws: MigrationError.edited("0001_first.sql")) {
                try await folder.migrator.status(database)
            }
            try folder.write(Self.first, Self.sound[Self.first] ?? "")
            try folder.remove(Self.second)
            await #expect(throws: MigrationError.missing(number: 2, title: "second")) {
                try await folder.migrator.migrate(database)
            }
        }
    }

    @Test func aLateFileIsRefused() async throws {
        try await withDatabase { database in
            let folder = try Folder(Self.sound)
            _ = try await folder.migrator.migrate(database)
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            try await pool.script("DELETE FROM homeward_meta.schema_migration WHERE number = 1")
            await #expect(throws: MigrationError.late("0001_first.sql", newest: 2)) {
                try await folder.migrator.migrate(database)
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
            let folder = try Folder(
                Dictionary(uniqueKeysWithValues: names.map { ("migrations/\($0)", "SELECT 1") })
            )
            #expect(throws: expected) { try folder.migrator.latestVersion }
            let named = try #require(names.last)
            #expect(expected.description.contains(named))
        }
        let nowhere = Migrator(directory: URL(fileURLWithPath: "/nowhere"))
        #expect(throws: MigrationError.unreadable("/nowhere/migrations")) {
            try nowhere.latestVersion
        }
    }

    @Test func twoMigratorsDoTheWorkOnce() async throws {
        try await withDatabase { database in
            let folder = try Folder(Self.sound)
            let applied = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...4 {
                    group.addTask { try await folder.migrator.migrate(database) }
                }
                return try await group.reduce(into: []) { $0.append($1.count) }
            }
            #expect(applied.sorted() == [0, 0, 0, 5])
        }
    }

    @Test func aLockedTableEndsTheMigrationInsteadOfTheService() async throws {
        try await withDatabase { database in
            let folder = try Folder([Self.first: "ALTER TABLE busy ADD COLUMN b int"])
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            try await pool.script("CREATE TABLE busy (a int)")
            try await pool.write([]) { transaction in
                try transaction.execute("LOCK TABLE busy")
                let migration = DispatchedCall { _ = try await folder.migrator.migrate(database) }
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
