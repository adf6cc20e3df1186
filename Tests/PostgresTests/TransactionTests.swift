import Postgres
import Testing

@Suite struct TransactionTests {
    static let table =
        "CREATE TABLE item (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version int, name text, note text);"

    @Test func aReadTransactionCannotWrite() async throws {
        try await withPool { pool in
            try await pool.script(Self.table)
            let error = try await postgresError {
                try await pool.read([]) {
                    _ = try $0.value(
                        "INSERT INTO item (version) VALUES (1) RETURNING 1",
                        as: Int.self
                    )
                }
            }
            #expect(error.state == "25006")
        }
    }

    @Test func writeNotesWhatTheDatabaseStored() async throws {
        try await withPool { pool in
            try await pool.script(Self.table)
            let changes = try await pool.write([]) { transaction in
                let first = try transaction.write(
                    "item",
                    "INSERT INTO item (version, name) VALUES (1, \("Ж\"")), (1, \("b"))"
                )
                #expect(first.count == 2)
                try transaction.write(
                    "item",
                    "UPDATE item SET version = version + 1 WHERE name = \("b")"
                )
                let none = try transaction.write("item", "UPDATE item SET name = 'x' WHERE false")
                #expect(none.isEmpty)
                return transaction.changes
            }
            #expect(changes.map(\.version) == [1, 1, 2])
            #expect(changes.map(\.table) == ["item", "item", "item"])
            #expect(changes[1].id == changes[2].id)
            #expect(!changes[0].image.contains("note"), "nulls are left out")
            for change in changes {
                let digest = try await pool.read([]) {
                    try $0.value(
                        "SELECT sha256(convert_to(\(change.image), 'UTF8'))",
                        as: [UInt8].self
                    )
                }
                #expect(change.digest == digest)
                #expect(change.digest.count == 32)
            }
        }
    }

    @Test func settingsHoldForOneTransactionOnly() async throws {
        try await withPool(size: 1) { pool in
            for value in ["it's", "back\\slash", "", "a;b--", "\\'"] {
                let seen = try await pool.read([LocalSetting("homeward.agency", value)]) {
                    try $0.value("SELECT current_setting('homeward.agency')", as: String.self)
                }
                #expect(seen == value)
            }
            let after = try await pool.read([]) {
                try $0.value(
                    "SELECT nullif(current_setting('homeward.agency', true), '')",
                    as: String.self
                )
            }
            #expect(after == nil)
        }
    }

    @Test func aThrowingBodyLeavesNothing() async throws {
        struct Refused: Error {}
        try await withPool(size: 1) { pool in
            try await pool.script(Self.table)
            await #expect(throws: Refused.self) {
                try await pool.write([]) { transaction in
                    try transaction.execute("INSERT INTO item (version) VALUES (1)")
                    throw Refused()
                }
            }
            #expect(try await count(in: pool) == 0)
        }
    }

    @Test func aSwallowedErrorIsNoCommit() async throws {
        try await withPool(size: 1) { pool in
            try await pool.script(Self.table)
            let error = try await postgresError {
                try await pool.write([]) { transaction in
                    try transaction.execute("INSERT INTO item (version) VALUES (1)")
                    // The test is about a body that forgets an error.
                    _ = try? transaction.execute("SELECT 1 / 0")
                }
            }
            #expect(error.state == "25P02")
            #expect(try await count(in: pool) == 0)
        }
    }

    @Test func aLostRaceRunsTheWholeBodyAgain() async throws {
        try await withPool { pool in
            try await pool.script(Self.table)
            let attempts = Noted(0)
            try await pool.write([], isolation: .serializable) { transaction in
                let attempt = attempts.change {
                    $0 += 1; return $0
                }
                let seen = try transaction.value("SELECT count(*) FROM item", as: Int.self)
                if attempt == 1 {
                    let rival = DispatchedCall {
                        try await pool.write([], isolation: .serializable) { other in
                            let seen = try other.value("SELECT count(*) FROM item", as: Int.self)
                            try other.execute("INSERT INTO item (version) VALUES (\(seen))")
                        }
                    }
                    #expect(rival.wait() == nil)
                }
                try transaction.execute("INSERT INTO item (version) VALUES (\(seen))")
            }
            #expect(attempts.now == 2)
            let versions = try await pool.read([]) {
                try $0.value("SELECT array_agg(version ORDER BY version) FROM item", as: [Int].self)
            }
            #expect(versions == [0, 1])
        }
    }

    @Test(arguments: [("40001", 5), ("40P01", 5), ("55P03", 1), ("23505", 1)])
    func onlyLostRacesAreRepeated(_ state: String, _ expected: Int) async throws {
        try await withPool { pool in
            try await pool.script(
                """
                CREATE FUNCTION fail(state text) RETURNS int LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = state; END $$
                """
            )
            let attempts = Noted(0)
            let error = try await postgresError {
                try await pool.write([]) { transaction in
                    attempts.change { $0 += 1 }
                    try transaction.execute("SELECT fail(\(state))")
                }
            }
            #expect(error.state == state)
            #expect(attempts.now == expected)
        }
    }

    @Test func aConnectionLostInCommitIsUnknownAndNotRepeated() async throws {
        try await withPool(size: 1) { pool in
            try await pool.script(Self.table)
            try await pool.script(
                """
                CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER item_dies AFTER INSERT ON item
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die();
                """
            )
            let attempts = Noted(0)
            let error = try await postgresError {
                try await pool.write([]) { transaction in
                    attempts.change { $0 += 1 }
                    try transaction.execute("INSERT INTO item (version) VALUES (1)")
                }
            }
            #expect(error.kind == .connectionLost(mayHaveCommitted: true))
            #expect(attempts.now == 1)
            #expect(try await count(in: pool) == 0)
        }
    }

    @Test func anOutdatedPlanClosesTheConnection() async throws {
        try await withPool(size: 1) { pool in
            try await pool.script(Self.table + "INSERT INTO item (version) VALUES (1)")
            func names() async throws -> Int {
                try await pool.read([]) { try $0.result("SELECT * FROM item").columnCount }
            }
            #expect(try await names() == 4)
            try await pool.script("ALTER TABLE item ADD COLUMN more int")
            let error = try await postgresError { _ = try await names() }
            #expect(error.state == "0A000")
            #expect(pool.statistics.open == 0)
            #expect(try await names() == 5)
        }
    }

    private func count(in pool: Pool) async throws -> Int? {
        try await pool.read([]) { try $0.value("SELECT count(*) FROM item", as: Int.self) }
    }
}
