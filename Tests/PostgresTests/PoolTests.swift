import Dispatch
import Postgres
import Testing

@Suite struct PoolTests {
    /// Keeps the only connection of a pool busy until told otherwise.
    private func occupy(_ pool: Pool) async throws -> (Task<Void, any Error>, DispatchSemaphore) {
        let release = DispatchSemaphore(value: 0)
        let isLent = Noted(false)
        let task = Task {
            try await pool.read([]) { _ in
                isLent.change { $0 = true }
                release.wait()
            }
        }
        try await eventually("the connection was never lent") { isLent.now }
        return (task, release)
    }

    @Test func neverMoreConnectionsThanItsSize() async throws {
        try await withPool(size: 3) { pool in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...50 {
                    group.addTask {
                        try await pool.read([]) { _ = try $0.value("SELECT 1", as: Int.self) }
                    }
                }
                try await group.waitForAll()
            }
            let backends = try await pool.read([]) {
                try $0.value(
                    """
                    SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND backend_type = 'client backend'
                    """,
                    as: Int.self
                )
            }
            #expect(backends == pool.statistics.open)
            #expect(pool.statistics.open <= 3)
            #expect(pool.statistics.idle == 3)
        }
    }

    @Test func waitersAreServedInTheirOrder() async throws {
        try await withPool(size: 1) { pool in
            let (busy, release) = try await occupy(pool)
            let order = Noted<[Int]>([])
            var waiters: [Task<Void, any Error>] = []
            for number in 1...10 {
                waiters.append(
                    Task { try await pool.read([]) { _ in order.change { $0.append(number) } } }
                )
                try await eventually("waiter \(number) never queued") {
                    pool.statistics.waiting == number
                }
            }
            release.signal()
            for waiter in waiters { try await waiter.value }
            try await busy.value
            #expect(order.now == Array(1...10))
        }
    }

    @Test func whoWaitsTooLongIsRefused() async throws {
        try await withPool(size: 1, waitLimit: .milliseconds(30)) { pool in
            let (busy, release) = try await occupy(pool)
            for _ in 1...2 {
                await #expect(throws: PoolError.crowded) { try await pool.read([]) { _ in } }
            }
            #expect(pool.statistics.waiting == 0)
            release.signal()
            try await busy.value
            try await pool.read([]) { _ in }
        }
    }

    @Test func aFullQueueRefusesAtOnce() async throws {
        try await withPool(size: 1, maxWaiting: 1) { pool in
            let (busy, release) = try await occupy(pool)
            let waiter = Task { try await pool.read([]) { _ in } }
            try await eventually("nobody queued") { pool.statistics.waiting == 1 }
            await #expect(throws: PoolError.crowded) { try await pool.read([]) { _ in } }
            release.signal()
            try await waiter.value
            try await busy.value
        }
    }

    @Test func aCancelledWaiterLeavesTheQueue() async throws {
        try await withPool(size: 1) { pool in
            let (busy, release) = try await occupy(pool)
            let waiter = Task { try await pool.read([]) { _ in } }
            try await eventually("nobody queued") { pool.statistics.waiting == 1 }
            waiter.cancel()
            await #expect(throws: CancellationError.self) { try await waiter.value }
            #expect(pool.statistics.waiting == 0)
            release.signal()
            try await busy.value
            try await pool.read([]) { _ in }
        }
    }

    @Test func closingWaitsForTheBusyAndRefusesTheRest() async throws {
        try await withPool(size: 1) { pool in
            let (busy, release) = try await occupy(pool)
            let waiter = Task { try await pool.read([]) { _ in } }
            try await eventually("nobody queued") { pool.statistics.waiting == 1 }
            let closing = Task { await pool.close() }
            await #expect(throws: PoolError.closed) { try await waiter.value }
            await #expect(throws: PoolError.closed) { try await pool.read([]) { _ in } }
            #expect(pool.statistics.open == 1)
            release.signal()
            try await busy.value
            await closing.value
            #expect(pool.statistics.open == 0)
        }
    }

    @Test func aKilledIdleConnectionIsReplacedUnnoticed() async throws {
        try await withPool(size: 1) { pool in
            let pid = try await pool.read([]) {
                try $0.value("SELECT pg_backend_pid()", as: Int.self)
            }
            try await terminate(pid)
            let next = try await pool.read([]) {
                try $0.value("SELECT pg_backend_pid()", as: Int.self)
            }
            #expect(next != nil)
            #expect(next != pid)
        }
    }

    @Test func aConnectionKilledInUseIsLostAndReplaced() async throws {
        try await withPool(size: 1) { pool in
            let error = try await postgresError {
                try await pool.write([]) { transaction in
                    _ = try transaction.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                    _ = try transaction.execute("SELECT 1")
                }
            }
            #expect(error.kind == .connectionLost(mayHaveCommitted: false))
            #expect(pool.statistics.open == 0)
            #expect(try await pool.read([]) { try $0.value("SELECT 2", as: Int.self) } == 2)
        }
    }

    @Test func manyDifferentStatementsStayBounded() async throws {
        try await withPool(size: 1) { pool in
            let prepared = try await pool.read([]) { transaction in
                var columns: SQL = "1"
                for _ in 1...600 {
                    columns = "\(columns), 1"
                    _ = try transaction.value("SELECT \(columns)", as: Int.self)
                }
                return try transaction.value(
                    "SELECT count(*) FROM pg_prepared_statements",
                    as: Int.self
                )
            }
            #expect(prepared == 512)
        }
    }

    private func terminate(_ pid: Int?) async throws {
        let server = try TestServer.prefix() + " dbname=postgres"
        let other = Pool(PoolConfiguration(connectionString: server, size: 1))
        _ = try await other.read([]) {
            try $0.value("SELECT pg_terminate_backend(\(pid), 5000)", as: Bool.self)
        }
        await other.close()
    }
}
