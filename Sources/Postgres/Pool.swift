import Synchronization

/// Lends connections in the order in which they were asked for.
///
/// A caller that has waited `waitLimit` is refused with `.crowded` rather than served late:
/// whoever asked has given up by then, and the work would be for nobody.
public final class Pool: Sendable {
    private let links: [Link]
    private let desk: PoolDesk
    private let configuration: PoolConfiguration
    private let statements = StatementCount()

    /// Connects nowhere yet: each connection is made when it is first needed.
    public init(_ configuration: PoolConfiguration) {
        self.configuration = configuration
        links = (0..<configuration.size).map { [statements] _ in Link(configuration, statements) }
        desk = PoolDesk(configuration)
    }

    /// Runs `body` in a read-only transaction; again from its start when it lost a race.
    ///
    /// - Throws: `PoolError`, `PostgresError`, or what `body` throws.
    public func read<Output: Sendable>(
        _ context: [LocalSetting],
        isolation: Isolation = .readCommitted,
        _ body: @Sendable (borrowing ReadTransaction) throws -> Output
    ) async throws -> Output {
        try await repeating { link in try await link.read(context, isolation, body) }
    }

    /// Runs `body` in a transaction and commits it; again from its start when it lost a race.
    ///
    /// - Throws: `PoolError`, `PostgresError`, or what `body` throws; after each of them nothing
    ///   was committed, except for `.connectionLost(mayHaveCommitted: true)`.
    public func write<Output: Sendable>(
        _ context: [LocalSetting],
        isolation: Isolation = .readCommitted,
        _ body: @Sendable (inout WriteTransaction) throws -> Output
    ) async throws -> Output {
        try await repeating { link in try await link.write(context, isolation, body) }
    }

    /// Streams the output of `COPY … TO STDOUT` in pieces of about 64 KiB.
    ///
    /// The next piece is fetched when `chunk` returns. One snapshot holds for the whole copy, so a
    /// slow consumer is cut off after the configuration's `copyLimit`. The statement has no binds.
    public func copyOut(
        _ context: [LocalSetting],
        _ sql: SQL,
        _ chunk: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        guard sql.binds.isEmpty else {
            throw PostgresError(state: "0A000", message: "COPY takes no binds")
        }
        let end = ContinuousClock.now + configuration.copyLimit
        try await lend { link in
            try await link.beginCopy(context, sql)
            do {
                while let piece = try await link.nextPiece() {
                    try Task.checkCancellation()
                    try await chunk(piece)
                    guard ContinuousClock.now < end else {
                        throw PostgresError(state: "57014", message: "the copy took too long")
                    }
                }
            } catch {
                // Closing is quicker than reading the rest, and ends the snapshot.
                await link.disconnect()
                throw error
            }
        }
    }

    /// Runs several statements in one text, for migrations and tests.
    public func script(_ text: String) async throws {
        try await lend { link in try await link.script(text) }
    }

    /// Lends nothing more, and returns when all work is done and all connections are closed.
    public func close() async {
        await desk.close()
        for link in links { await link.disconnect() }
    }

    /// The pool at this moment.
    public var statistics: PoolStatistics {
        let counts = desk.counts
        let open = links.count { $0.isOpen.load(ordering: .relaxed) }
        return PoolStatistics(
            open: open,
            idle: counts.idle,
            waiting: counts.waiting,
            statements: statements.total
        )
    }

    private func repeating<Output: Sendable>(
        _ work: (Link) async throws -> Output
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
        _ work: (Link) async throws -> Output
    ) async throws -> Output {
        let place = try await desk.take()
        defer { desk.giveBack(place) }
        return try await work(links[place])
    }
}
