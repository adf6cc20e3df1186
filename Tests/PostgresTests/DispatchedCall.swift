import Dispatch
import Synchronization

/// Asynchronous work whose end a synchronous transaction body can wait for.
final class DispatchedCall: Sendable {
    private let error = Mutex<(any Error)?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () async throws -> Void) {
        Task {
            do {
                try await work()
            } catch {
                self.error.withLock { $0 = error }
            }
            isDone.signal()
        }
    }

    /// What the work threw. Only for bodies that run on a connection's own thread.
    func wait() -> (any Error)? {
        isDone.wait()
        return error.withLock { $0 }
    }
}
