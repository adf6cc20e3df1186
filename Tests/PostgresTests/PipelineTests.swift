import Dispatch
import Postgres
import Testing

@Suite struct LaneTests {
    private func withPipeline(
        maxWaiting: Int = 4096,
        waitLimit: Duration = .seconds(20),
        name: String = "lane",
        _ body: (ReadPipeline, String) async throws -> Void
    ) async throws {
        try await withDatabase { database in
            let pipeline = ReadPipeline(
                PoolConfiguration(
                    connectionString: database,
                    waitLimit: waitLimit,
                    statementTimeout: .seconds(20),
                    applicationName: name
                ),
                maxWaiting: maxWaiting
            )
            try await body(pipeline, database)
            pipeline.close()
        }
    }

    private static func text(_ result: borrowing ResultSet) throws -> String? {
        try result.bytes(0, 0).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func twoThousandReadsAnswerRight() async throws {
        try await withPipeline { pipeline, _ in
            try await withThrowingTaskGroup(of: (Int, String?).self) { group in
                for number in 1...2000 {
                    group.addTask {
                        let square = try await pipeline.read(
                            "SELECT \(number)::int * 2",
                            [],
                            Self.text
                        )
                        return (number, square)
                    }
                }
                for try await (number, answer) in group { #expect(answer == String(number * 2)) }
            }
        }
    }

    @Test func aResultIsReadWithoutCopies() async throws {
        try await withPipeline { pipeline, _ in
            try await pipeline.read("SELECT 1 AS a, NULL AS b UNION ALL SELECT 2, 'x'", []) {
                result in
                #expect(result.rowCount == 2)
                #expect(result.columnCount == 2)
                #expect(result.columnName(1) == "b")
                #expect(result.columnName(2) == "")
                #expect(try result.bytes(0, 1) == nil)
                for (row, column) in [(2, 0), (-1, 0), (0, 2), (0, -1)] {
                    #expect(throws: RowError.self) { _ = try result.bytes(row, column) }
                }
                #expect(throws: RowError.self) { _ = try result.row(2) }
                let number: Int = try result.row(1)["a"]
                #expect(number == 2)
            }
        }
    }

    @Test func aFailingReadDoesNotHarmItsNeighbours() async throws {
        try await withPipeline { pipeline, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...600 {
                    group.addTask {
                        switch number % 50 {
                        case 0:
                            let error = try await postgresError {
                                _ = try await pipeline.read("SELECT 1 / \(0)::int", [], Self.text)
                            }
                            #expect(error.state == "22012")
                        case 1:
                            let error = try await postgresError {
                                _ = try await pipeline.read("SELECT no_such_column", [], Self.text)
                            }
                            #expect(error.state == "42703")
                        default:
                            let answer = try await pipeline.read(
                                "SELECT \(number)::int",
                                [],
                                Self.text
                            )
                            #expect(answer == String(number))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func aContextNeverLeaks() async throws {
        let question: SQL = """
            SELECT coalesce(current_setting('homeward.agency', true), '') || '/'
                || coalesce(current_setting('homeward.caller', true), '')
            """
        try await withPipeline { pipeline, _ in
            try await withThrowingTaskGroup(of: (String, String?).self) { group in
                for number in 1...1500 {
                    let (context, expected): ([LocalSetting], String) =
                        switch number % 4 {
                        case 0: ([], "/")
                        case 1: ([LocalSetting("homeward.agency", "a\(number)")], "a\(number)/")
                        case 2: ([LocalSetting("homeward.caller", "c\(number)")], "/c\(number)")
                        default:
                            (
                                [
                                    LocalSetting("homeward.agency", "a\(number % 3)"),
                                    LocalSetting("homeward.caller", "c\(number)"),
                                ], "a\(number % 3)/c\(number)"
                            )
                        }
                    group.addTask {
                        (expected, try await pipeline.read(question, context, Self.text))
                    }
                }
                for try await (expected, answer) in group { #expect(answer == expected) }
            }
        }
    }

    @Test func aLaneCannotWrite() async throws {
        try await withPipeline { pipeline, _ in
            let error = try await postgresError {
                _ = try await pipeline.read("CREATE TABLE x (id int)", [], Self.text)
            }
            #expect(error.state == "25006")
        }
    }

    @Test func aKilledConnectionIsReplacedUnderWay() async throws {
        try await withPipeline(name: "killed lane") { pipeline, database in
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            let done = Noted(0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...500 {
                    group.addTask {
                        let answer = try await pipeline.read(
                            "SELECT \(number)::int FROM pg_sleep(0.002)",
                            [],
                            Self.text
                        )
                        #expect(answer == String(number))
                        done.change { $0 += 1 }
                    }
                }
                try await eventually("the lane stands still") { done.now > 20 }
                let killed = try await pool.read([]) {
                    try $0.value(
                        """
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                        WHERE application_name = 'killed lane' AND datname = current_database()
                        """,
                        as: Int.self
                    )
                }
                #expect(killed == 1)
                try await group.waitForAll()
            }
            #expect(done.now == 500)
            await pool.close()
        }
    }

    @Test func aReadThatBreaksTheConnectionTakesNobodyWithIt() async throws {
        try await withPipeline { pipeline, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...100 {
                    group.addTask {
                        guard number == 30 else {
                            let answer = try await pipeline.read(
                                "SELECT \(number)::int",
                                [],
                                Self.text
                            )
                            #expect(answer == String(number))
                            return
                        }
                        let error = try await postgresError {
                            _ = try await pipeline.read(
                                "SELECT pg_terminate_backend(pg_backend_pid())",
                                [],
                                Self.text
                            )
                        }
                        #expect(error.kind == .unavailable)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func anOutdatedPlanIsMadeAnew() async throws {
        try await withPipeline { pipeline, database in
            let pool = Pool(PoolConfiguration(connectionString: database, size: 1))
            try await pool.script("CREATE TABLE item (a int)")
            let width: @Sendable (borrowing ResultSet) -> Int = { $0.columnCount }
            #expect(try await pipeline.read("SELECT * FROM item", [], width) == 1)
            try await pool.script("ALTER TABLE item ADD COLUMN b int")
            #expect(try await pipeline.read("SELECT * FROM item", [], width) == 2)
            await pool.close()
        }
    }

    @Test func aFullLaneRefusesAtOnceAndAClosedOneAlways() async throws {
        try await withPipeline(maxWaiting: 2) { pipeline, _ in
            let release = DispatchSemaphore(value: 0)
            let isBusy = Noted(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await pipeline.read("SELECT 1", []) { _ in
                        isBusy.change { $0 = true }
                        release.wait()
                    }
                }
                try await eventually("the lane never began") { isBusy.now }
                let refused = Noted(0)
                for _ in 1...5 {
                    group.addTask {
                        do {
                            try await pipeline.read("SELECT 1", []) { _ in }
                        } catch PoolError.crowded {
                            refused.change { $0 += 1 }
                        } catch PoolError.closed {}
                    }
                }
                try await eventually("nobody was refused") { refused.now == 3 }
                pipeline.close()
                release.signal()
                try await group.waitForAll()
            }
            await #expect(throws: PoolError.closed) {
                try await pipeline.read("SELECT 1", []) { _ in }
            }
        }
    }

    @Test func aNullByteIsRefused() async throws {
        try await withPipeline { pipeline, _ in
            let error = try await postgresError {
                _ = try await pipeline.read("SELECT \("\0")::text", [], Self.text)
            }
            #expect(error.kind == .invalidText)
        }
    }

    @Test func aDatabaseThatIsNotThereIsUnavailable() async throws {
        let pipeline = ReadPipeline(
            PoolConfiguration(connectionString: "host=/nowhere dbname=none")
        )
        let error = try await postgresError {
            _ = try await pipeline.read("SELECT 1", [], Self.text)
        }
        #expect(error.kind == .unavailable)
        pipeline.close()
    }
}
