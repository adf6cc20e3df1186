import Foundation

/// The bounded queue between the callers of a pipeline and its threads.
///
/// `@unchecked Sendable`: every stored property is touched only between `lock` and `unlock` of
/// `condition`. A `Mutex` cannot do it, because a thread must sleep until there is work.
final class PipelineQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private let capacity: Int
    private var reads: [any PipelinedRead] = []
    private var sleepers = 0
    private var isClosed = false

    init(capacity: Int) {
        self.capacity = capacity
        reads.reserveCapacity(min(capacity, 1024))
    }

    /// Nil when the read was taken in; else why not.
    func put(_ read: any PipelinedRead) -> PoolError? {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed else { return .closed }
        guard reads.count < capacity else { return .crowded }
        reads.append(read)
        if sleepers > 0 { condition.signal() }
        return nil
    }

    /// Up to `most` reads in their order; waits for the first if asked to. Nil once closed.
    func take(most: Int, waiting: Bool) -> [any PipelinedRead]? {
        condition.lock()
        defer { condition.unlock() }
        while waiting, reads.isEmpty, !isClosed {
            sleepers += 1
            condition.wait()
            sleepers -= 1
        }
        guard !isClosed else { return nil }
        let batch = Array(reads.prefix(most))
        reads.removeFirst(batch.count)
        return batch
    }

    /// Takes nothing in from now on; answers who was still waiting.
    func close() -> [any PipelinedRead] {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        condition.broadcast()
        defer { reads = [] }
        return reads
    }
}
