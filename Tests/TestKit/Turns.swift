import Synchronization

/// Lets so many tests in at once; the others wait for their turn.
package final class Turns: Sendable {
    private struct Queue {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let queue: Mutex<Queue>

    /// So many at once.
    package init(_ count: Int) {
        queue = Mutex(Queue(free: count))
    }

    /// Waits, first come first served.
    package func take() async {
        await withCheckedContinuation { continuation in
            let isFree = queue.withLock { queue in
                guard queue.free == 0 else {
                    queue.free -= 1
                    return true
                }
                queue.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    /// Lets the next one in.
    package func giveBack() {
        let next = queue.withLock { queue -> CheckedContinuation<Void, Never>? in
            guard queue.waiting.isEmpty else { return queue.waiting.removeFirst() }
            queue.free += 1
            return nil
        }
        next?.resume()
    }
}
