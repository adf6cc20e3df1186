import Foundation
import Postgres
import Testing

@Suite struct CopyTests {
    private static let rows: SQL =
        "COPY (SELECT i, repeat('x', 90) FROM generate_series(1, 100000) AS i) TO STDOUT"

    @Test func aSlowConsumerHoldsTheServerBack() async throws {
        try await withPool(size: 2) { pool in
            let lines = Noted(0)
            let pieces = Noted(0)
            try await pool.copyOut([], Self.rows) { piece in
                let isFirst = pieces.change {
                    $0 += 1; return $0 == 1
                }
                if isFirst {
                    try await eventually("the server was never held back") {
                        try await pool.read([]) {
                            try $0.value(
                                """
                                SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'ClientWrite'
                                AND datname = current_database()
                                """,
                                as: Int.self
                            )
                        } == 1
                    }
                }
                #expect(piece.count < 65_536 + 200)
                #expect(piece.last == UInt8(ascii: "\n"))
                lines.change { $0 += piece.count { $0 == UInt8(ascii: "\n") } }
            }
            #expect(lines.now == 100_000)
            #expect(pieces.now > 100)
            #expect(pool.statistics.open == 2)
        }
    }

    @Test func theContextHoldsAndNothingCanBeWritten() async throws {
        try await withPool(size: 1) { pool in
            let text = Noted("")
            try await pool.copyOut(
                [LocalSetting("homeward.agency", "a")],
                """
                COPY (SELECT current_setting('homeward.agency'),
                    current_setting('transaction_isolation'),
                    current_setting('transaction_read_only')) TO STDOUT
                """
            ) { piece in text.change { $0 += String(decoding: piece, as: UTF8.self) } }
            #expect(text.now == "a\trepeatable read\ton\n")
        }
    }

    @Test func anEmptyCopyHasNoPiece() async throws {
        try await withPool(size: 1) { pool in
            try await pool.copyOut([], "COPY (SELECT 1 WHERE false) TO STDOUT") { _ in
                Issue.record("there is nothing to hand on")
            }
        }
    }

    @Test func whatIsNoCopyIsRefused() async throws {
        try await withPool(size: 1) { pool in
            let examples: [(SQL, String)] = [
                ("COPY (SELECT \(1)) TO STDOUT", "0A000"),
                ("SELECT 1", "42601"),
                ("COPY (SELECT 1 / 0) TO STDOUT", "22012"),
            ]
            for (sql, state) in examples {
                let error = try await postgresError { try await pool.copyOut([], sql) { _ in } }
                #expect(error.state == state)
            }
            try await pool.read([]) { _ in }
        }
    }

    @Test func anErrorMidwayIsThrown() async throws {
        try await withPool(size: 1) { pool in
            let error = try await postgresError {
                try await pool.copyOut(
                    [],
                    "COPY (SELECT 1 / (90000 - i) FROM generate_series(1, 100000) AS i) TO STDOUT"
                ) { _ in }
            }
            #expect(error.state == "22012")
            try await pool.read([]) { _ in }
        }
    }

    @Test func aConsumerThatGivesUpEndsTheCopy() async throws {
        struct Enough: Error {}
        try await withPool(size: 1) { pool in
            await #expect(throws: Enough.self) {
                try await pool.copyOut([], Self.rows) { _ in throw Enough() }
            }
            #expect(pool.statistics.open == 0)
            try await pool.read([]) { _ in }
        }
    }

    @Test func aConsumerBeyondTheLimitIsCutOff() async throws {
        try await withDatabase { database in
            let pool = Pool(
                PoolConfiguration(
                    connectionString: database,
                    size: 1,
                    copyLimit: .milliseconds(50)
                )
            )
            let error = try await postgresError {
                // Each of more than a hundred pieces takes longer than the whole copy may.
                try await pool.copyOut([], Self.rows) { _ in
                    try await Task.sleep(for: .milliseconds(60))
                }
            }
            #expect(error.kind == .statementTimeout)
            await pool.close()
        }
    }
}
