import Foundation

/// Many single reads over few connections: what waits together is sent together.
///
/// Each connection is one connection and one thread. The connections are read-only, and every read sets
/// its own context. A read's statement must not change settings itself: its neighbours share the
/// transaction.
package final class ReadPipeline: Sendable {
    private let queue: PipelineQueue
    private let waitLimit: Duration

    /// Starts the threads; they connect when the first read comes.
    ///
    /// A read is refused with `.crowded` at once when `maxWaiting` others wait, and when it has
    /// waited for the configuration's `waitLimit`.
    package init(_ configuration: PoolConfiguration, connections: Int = 1, maxWaiting: Int = 1024) {
        // The server's own setting, read at its start.
        precondition(connections > 0, "a pipeline without connections serves nobody")
        let queue = PipelineQueue(capacity: maxWaiting)
        self.queue = queue
        waitLimit = configuration.waitLimit
        for number in 1...connections {
            let thread = Thread { PipelineWorker(configuration, queue).work() }
            thread.name = "read pipeline \(number)"
            thread.start()
        }
    }

    deinit { close() }

    /// Runs one SELECT; `body` reads its result on the pipeline's thread and must be brief.
    ///
    /// - Throws: `PoolError`, `PostgresError`, or what `body` throws.
    package func read<Output: Sendable>(
        _ sql: SQL,
        _ context: [LocalSetting],
        _ body: @escaping @Sendable (borrowing ResultSet) throws -> Output
    ) async throws -> Output {
        try Binds.check(sql.binds)
        for setting in context { try setting.check() }
        let deadline = ContinuousClock.now + waitLimit
        return try await withUnsafeThrowingContinuation { continuation in
            let read = TypedRead(
                sql: sql,
                context: context,
                deadline: deadline,
                body: body,
                continuation: continuation
            )
            if let refusal = queue.put(read) { continuation.resume(throwing: refusal) }
        }
    }

    /// Refuses what waits and what comes; reads that were sent already are still answered.
    package func close() {
        for read in queue.close() { read.fail(PoolError.closed) }
    }
}
