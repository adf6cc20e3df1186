import Postgres
import Testing

@Suite struct ErrorTests {
    static let schema = """
        CREATE TABLE parent (id int CONSTRAINT parent_key PRIMARY KEY);
        CREATE TABLE coded (code varchar(2));
        CREATE TABLE child (
            id int CONSTRAINT child_names_parent REFERENCES parent,
            age int CONSTRAINT child_is_born CHECK (age >= 0),
            name text NOT NULL DEFAULT 'x',
            during int4range, CONSTRAINT child_once EXCLUDE USING gist (during WITH &&)
        );
        INSERT INTO parent VALUES (1);
        INSERT INTO child VALUES (1, 1, 'a', '[1,5)');
        """

    struct Example: Sendable {
        let sql: SQL
        let kind: PostgresError.Kind
        let state: String
        var constraint: String?
    }

    static let examples = [
        Example(
            sql: "INSERT INTO parent VALUES (1)",
            kind: .unique,
            state: "23505",
            constraint: "parent_key"
        ),
        Example(
            sql: "INSERT INTO child VALUES (9)",
            kind: .foreignKey,
            state: "23503",
            constraint: "child_names_parent"
        ),
        Example(
            sql: "INSERT INTO child VALUES (1, -1)",
            kind: .check,
            state: "23514",
            constraint: "child_is_born"
        ),
        Example(
            sql: "INSERT INTO child VALUES (1, 1, 'b', '[4,6)')",
            kind: .exclusion,
            state: "23P01",
            constraint: "child_once"
        ),
        Example(sql: "INSERT INTO child VALUES (1, 1, NULL)", kind: .notNull, state: "23502"),
        Example(sql: "SELECT \("x")::int", kind: .invalidText, state: "22P02"),
        Example(sql: "SELECT \(2_147_483_648)::bigint::int", kind: .beyondType, state: "22003"),
        Example(sql: "SELECT '2026-02-30'::date", kind: .beyondType, state: "22008"),
        Example(
            sql: "INSERT INTO coded VALUES ('abc')",
            kind: .beyondType,
            state: "22001"
        ),
        Example(sql: "SELECT nothing FROM nowhere", kind: .other, state: "42P01"),
        Example(sql: "SELECT pg_sleep(9)", kind: .statementTimeout, state: "57014"),
    ]

    @Test func everyKindIsToldApart() async throws {
        try await withPool(size: 1) { pool in
            try await pool.script(Self.schema)
            for example in Self.examples {
                let error = try await postgresError {
                    try await pool.write([LocalSetting("statement_timeout", "300")]) {
                        _ = try $0.execute(example.sql)
                    }
                }
                #expect(error.kind == example.kind, "\(example.sql.text)")
                #expect(error.state == example.state)
                #expect(error.constraint == example.constraint)
            }
            #expect(pool.statistics.open == 1)
        }
    }

    @Test func valuesStayOutOfTheMessage() async throws {
        try await withPool(size: 1) { pool in
            try await pool.script("CREATE TABLE secret (word text PRIMARY KEY)")
            let error = try await postgresError {
                try await pool.write([]) { transaction in
                    for _ in 1...2 {
                        try transaction.execute("INSERT INTO secret VALUES (\("G1234"))")
                    }
                }
            }
            #expect(error.table == "secret")
            #expect(!error.message.contains("G1234"))
        }
    }

    @Test func permissionsAndLocksAreToldApart() async throws {
        try await withPool(size: 2) { pool in
            try await pool.script("CREATE TABLE guarded (id int)")
            let denied = try await postgresError {
                try await pool.read([LocalSetting("role", "pg_monitor")]) {
                    _ = try $0.value("SELECT id FROM guarded", as: Int.self)
                }
            }
            #expect(denied.kind == .permission)
            try await pool.write([]) { transaction in
                try transaction.execute("LOCK TABLE guarded")
                let reader = pool
                let finished = DispatchedCall {
                    try await reader.read([LocalSetting("lock_timeout", "50")]) {
                        _ = try $0.value("SELECT id FROM guarded", as: Int.self)
                    }
                }
                #expect((finished.wait() as? PostgresError)?.kind == .lockTimeout)
            }
        }
    }
}
