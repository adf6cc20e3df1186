/// Who holds which place and who is next: first come, first served, each with a deadline.
///
/// A pure state machine: it is told the time, and says whom to wake.
struct PoolState {
    typealias Instant = ContinuousClock.Instant
    typealias Place = Int
    typealias Ticket = UInt64

    enum Answer: Equatable {
        case lent(Place)
        case waits(Ticket)
        case crowded
        case closed
    }

    private struct Waiter {
        let ticket: Ticket
        let deadline: Instant
    }

    let size: Int
    let maxWaiting: Int
    private(set) var isClosed = false
    /// The place used last is lent first: its connection is open and warm.
    private var idle: [Place]
    private var queue: [Waiter] = []
    private var ticketsGiven: Ticket = 0

    init(size: Int, maxWaiting: Int) {
        self.size = size
        self.maxWaiting = maxWaiting
        idle = (0..<size).reversed()
    }

    var idleCount: Int { idle.count }
    var waitingCount: Int { queue.count }
    var lentCount: Int { size - idle.count }
    /// When the next waiter gives up.
    var nextDeadline: Instant? { queue.lazy.map(\.deadline).min() }

    mutating func ask(until deadline: Instant) -> Answer {
        guard !isClosed else { return .closed }
        if let place = idle.popLast() { return .lent(place) }
        guard queue.count < maxWaiting else { return .crowded }
        ticketsGiven += 1
        queue.append(Waiter(ticket: ticketsGiven, deadline: deadline))
        return .waits(ticketsGiven)
    }

    /// Takes a place back; whoever waits longest has it at once.
    mutating func giveBack(_ place: Place) -> Ticket? {
        guard queue.isEmpty else { return queue.removeFirst().ticket }
        idle.append(place)
        return nil
    }

    /// A waiter leaves; false when it was served or refused already.
    mutating func withdraw(_ ticket: Ticket) -> Bool {
        guard let index = queue.firstIndex(where: { $0.ticket == ticket }) else { return false }
        queue.remove(at: index)
        return true
    }

    /// Those whose deadline has come; they are no longer in the queue.
    mutating func expire(at now: Instant) -> [Ticket] {
        let late = queue.filter { $0.deadline <= now }.map(\.ticket)
        queue.removeAll { $0.deadline <= now }
        return late
    }

    /// Lends nothing from now on; answers whom to send away.
    mutating func close() -> [Ticket] {
        isClosed = true
        defer { queue = [] }
        return queue.map(\.ticket)
    }
}
