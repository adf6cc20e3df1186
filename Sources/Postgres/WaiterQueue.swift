import Dispatch
import Synchronization

/// Hands out the places of a pool: `PoolState` made to wait, to wake and to keep time.
final class WaiterQueue: Sendable {
    private struct Book {
        var state: PoolState
        var waiters: [PoolState.Ticket: CheckedContinuation<PoolState.Place, any Error>] = [:]
        var closers: [CheckedContinuation<Void, Never>] = []
        var alarmIsSet = false
    }

    private let book: Mutex<Book>
    private let waitLimit: Duration
    private let alarmClock = DispatchQueue(label: "homeward.postgres.pool")

    init(_ configuration: PoolConfiguration) {
        book = Mutex(
            Book(
                state: PoolState(
                    size: configuration.size,
                    maxWaiting: configuration.maxWaiting
                )
            )
        )
        waitLimit = configuration.waitLimit
    }

    var counts: (idle: Int, waiting: Int) {
        book.withLock { ($0.state.idleCount, $0.state.waitingCount) }
    }

    /// A place, or an error when waiting is hopeless.
    func take() async throws -> PoolState.Place {
        try Task.checkCancellation()
        let ticket = Mutex<PoolState.Ticket?>(nil)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enter(continuation) { number in ticket.withLock { $0 = number } }
            }
        } onCancel: {
            guard let number = ticket.withLock({ $0 }) else { return }
            dismiss(number, CancellationError())
        }
    }

    private func enter(
        _ continuation: CheckedContinuation<PoolState.Place, any Error>,
        _ note: (PoolState.Ticket) -> Void
    ) {
        let deadline = ContinuousClock.now + waitLimit
        var setAlarm = false
        let answer = book.withLock { book in
            let answer = book.state.ask(until: deadline)
            if case .waits(let ticket) = answer {
                book.waiters[ticket] = continuation
                setAlarm = !book.alarmIsSet
                book.alarmIsSet = true
            }
            return answer
        }
        switch answer {
        case .lent(let place): continuation.resume(returning: place)
        case .crowded: continuation.resume(throwing: PoolError.crowded)
        case .closed: continuation.resume(throwing: PoolError.closed)
        case .waits(let ticket):
            note(ticket)
            if setAlarm { ring(at: deadline) }
            // A cancellation before the note found no ticket to dismiss.
            if Task.isCancelled { dismiss(ticket, CancellationError()) }
        }
    }

    private func dismiss(_ ticket: PoolState.Ticket, _ error: any Error) {
        let continuation = book.withLock { book in
            book.state.withdraw(ticket) ? book.waiters.removeValue(forKey: ticket) : nil
        }
        continuation?.resume(throwing: error)
    }

    func giveBack(_ place: PoolState.Place) {
        typealias Woken = (
            CheckedContinuation<PoolState.Place, any Error>?, [CheckedContinuation<Void, Never>]
        )
        let (next, closers): Woken = book.withLock { book in
            let next = book.state.giveBack(place).flatMap { book.waiters.removeValue(forKey: $0) }
            guard book.state.isClosed, book.state.lentCount == 0 else { return (next, []) }
            defer { book.closers = [] }
            return (next, book.closers)
        }
        next?.resume(returning: place)
        for closer in closers { closer.resume() }
    }

    /// Sends the waiting away and returns when every place has come back.
    func close() async {
        await withCheckedContinuation { (closer: CheckedContinuation<Void, Never>) in
            let (waiting, isEmpty) = book.withLock { book in
                let waiting = book.state.close().compactMap {
                    book.waiters.removeValue(forKey: $0)
                }
                let isEmpty = book.state.lentCount == 0
                if !isEmpty { book.closers.append(closer) }
                return (waiting, isEmpty)
            }
            for waiter in waiting { waiter.resume(throwing: PoolError.closed) }
            if isEmpty { closer.resume() }
        }
    }

    /// One alarm at a time, for whoever gives up first.
    private func ring(at deadline: PoolState.Instant) {
        let delay = max(.zero, deadline - .now).milliseconds + 1
        alarmClock.asyncAfter(deadline: .now() + .milliseconds(Int(delay))) { [weak self] in
            self?.alarm()
        }
    }

    private func alarm() {
        let (late, next) = book.withLock { book in
            let late = book.state.expire(at: .now).compactMap {
                book.waiters.removeValue(forKey: $0)
            }
            let next = book.state.nextDeadline
            book.alarmIsSet = next != nil
            return (late, next)
        }
        for waiter in late { waiter.resume(throwing: PoolError.crowded) }
        if let next { ring(at: next) }
    }
}
