import Synchronization

/// Lends connections in the order in which they were asked for.
///
/// A caller that has waited `waitLimit` is refused with `.crowded` rather than served late:
/// whoever asked has given up by then, and the work would be for nobody.
package final class Pool: Sendable {
    private let connections: [PooledConnection]
    private let waiters: WaiterQueue
    private let configuration: PoolConfiguration
    private let statements = StatementCount()

    /// Connects nowhere yet: each connection is made when it is first needed.
    package init(_ configuration: PoolConfiguration) {
        self.configuration = configuration
        connections = (0..<configuration.size).map { [statements] _ in
            PooledConnection(configuration, statements)
        }
        waiters = WaiterQueue(configuration)
    }

    /// Runs `body` in a read-only transaction; again from its start when it lost a race.
    ///
    /// - Throws: `PoolError`, `PostgresError`, or what `body` throws.
    package func read<Output: Sendable>(
        _ context: [LocalSetting],
        isolation: Isolation = .readCommitted,
        _ body: @Sendable (borrowing ReadTransaction) throws -> Output
    ) async throws -> Output {
        try await repeating { connection in try await connection.read(context, isolation, body) }
    }

    /// Runs `body` in a transaction and commits it; again from its start when it lost a race.
    ///
    /// - Throws: `PoolError`, `PostgresError`, or what `body` throws; after each of them nothing
    ///   was committed, except for `.connectionLost(mayHaveCommitted: true)`.
    package func write<Output: Sendable>(
        _ context: [LocalSetting],
        isolation: Isolation = .readCommitted,
        _ body: @Sendable (inout WriteTransaction) throws -> Output
    ) async throws -> Output {
        try await repeating { connection in try await connection.write(context, isolation, body) }
    }

    /// Streams the output of `COPY … TO STDOUT` in pieces of about 64 KiB.
    ///
    /// The next piece is fetched when `chunk` returns. One snapshot holds for the whole copy, so a
    /// slow consumer is cut off after the configuration's `copyLimit`. The statement has no binds.
    package func copyOut(
        _ context: [LocalSetting],
        _ sql: SQL,
        _ chunk: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        guard sql.binds.isEmpty else {
            throw PostgresError(state: "0A000", message: "COPY takes no binds")
        }
        let end = ContinuousClock.now + configuration.copyLimit
        try await lend { connection in
            try await connection.beginCopy(context, sql)
            do {
                while let piece = try await connection.nextPiece() {
                    try Task.checkCancellation()
                    try await chunk(piece)
                    guard ContinuousClock.now < end else {
                        throw PostgresError(state: "57014", message: "the copy took too long")
                    }
                }
            } catch {
                // Closing is quicker than reading the rest, and ends the snapshot.
                await connection.disconnect()
                throw error
            }
        }
    }

    /// Runs several statements in one text, for migrations and tests.
    package func script(_ text: String) async throws {
        try await lend { connection in try await connection.script(text) }
    }

    /// Lends nothing more, and returns when all work is done and all connections are closed.
    package func close() async {
        await waiters.close()
        for connection in connections { await connection.disconnect() }
    }

    /// The pool at this moment.
    package var statistics: PoolStatistics {
        let counts = waiters.counts
        let open = connections.count { $0.isOpen.load(ordering: .relaxed) }
        return PoolStatistics(
            open: open,
            idle: counts.idle,
            waiting: counts.waiting,
            statements: statements.total
        )
    }

    private func repeating<Output: Sendable>(
        _ work: (PooledConnection) async throws -> Output
    ) async throws -> Output {
        for attempt in 1..<Repetition.mostAttempts {
            do {
                return try await lend(work)
            } catch let error as PostgresError where error.isWorthRepeating {
                let delay = Repetition.delay(after: attempt, chance: .random(in: 0...1))
                try await Task.sleep(for: delay)
            }
        }
        return try await lend(work)
    }

    private func lend<Output: Sendable>(
        _ work: (PooledConnection) async throws -> Output
    ) async throws -> Output {
        let place = try await waiters.take()
        defer { waiters.giveBack(place) }
        return try await work(connections[place])
    }
}
