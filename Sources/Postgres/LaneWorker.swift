import CLibPQ

/// The thread of one lane connection: sends batches, reads answers, mends what broke.
///
/// Two flights may be under way at once, so that the server works while answers are decoded.
final class LaneWorker {
    private static let batch = 64
    private static let mostFlights = 2
    /// Sent at most so often: first, after an abort by a neighbour, after a lost connection.
    private static let mostAttempts = 3

    private static let lostRepeatedly = Session.unavailable("the connection was lost repeatedly")

    private static let abortedRepeatedly = PostgresError(
        state: "25P02",
        message: "aborted by neighbours repeatedly"
    )

    private let configuration: PoolConfiguration
    private let queue: LaneQueue
    private var session: Session?
    private var flights: [LaneFlight] = []
    private var again: [LaneTicket] = []

    init(_ configuration: PoolConfiguration, _ queue: LaneQueue) {
        self.configuration = configuration
        self.queue = queue
    }

    func work() {
        while true {
            if session?.isSpent == true, flights.isEmpty { session = nil }
            if !again.isEmpty, flights.isEmpty {
                send(takeAgain(), apart: true)
            } else if flights.isEmpty {
                guard let batch = queue.take(most: Self.batch, waiting: true) else { return }
                send(admitted(batch), apart: false)
            } else if again.isEmpty, flights.count < Self.mostFlights, session?.isSpent == false,
                let batch = queue.take(most: Self.batch, waiting: false), !batch.isEmpty
            {
                send(admitted(batch), apart: false)
            }
            if !flights.isEmpty { receive(flights.removeFirst()) }
        }
    }

    /// What was lost once goes out again together; what was lost twice goes alone, so that a read
    /// that breaks the connection takes nobody with it.
    private func takeAgain() -> [LaneTicket] {
        let together = again.prefix { $0.attempts < Self.mostAttempts - 1 }
        let tickets = Array(together.isEmpty ? again.prefix(1) : together)
        again.removeFirst(tickets.count)
        return tickets
    }

    private func admitted(_ batch: [any LaneRead]) -> [LaneTicket] {
        let now = ContinuousClock.now
        return batch.compactMap { read in
            if read.deadline > now { return LaneTicket(read: read) }
            read.fail(PoolError.crowded)
            return nil
        }
    }

    private func send(_ tickets: [LaneTicket], apart: Bool) {
        guard !tickets.isEmpty else { return }
        do throws(PostgresError) {
            let session = try openSession()
            var sender = LaneSender(session)
            let isSent = sender.send(tickets, apart: apart)
            flights.append(sender.flight)
            guard !isSent else { return }
            // What was not sent any more goes the way of what was sent in vain.
            for ticket in tickets.dropFirst(sender.count) {
                repeatOne(ticket, orFail: Self.lostRepeatedly)
            }
            lose(session)
        } catch {
            for ticket in tickets { ticket.read.fail(error) }
        }
    }

    private func openSession() throws(PostgresError) -> Session {
        if let session { return session }
        let session = try Session(configuration, readOnly: true)
        guard PQenterPipelineMode(session.connection) == 1 else {
            throw Session.unavailable("the connection does not enter pipeline mode")
        }
        self.session = session
        return session
    }

    private func receive(_ flight: LaneFlight) {
        guard let session else { return repeatAll(flight.segments[...], skipping: 0) }
        for (index, segment) in flight.segments.enumerated() {
            for (number, passenger) in segment.passengers.enumerated() {
                let answer = LaneAnswer(passenger, from: session)
                guard answer.isComplete || !(answer.isLost || session.isLost) else {
                    repeatAll(flight.segments[index...], skipping: number)
                    return lose(session)
                }
                settle(passenger, answer, session)
            }
            guard isSynchronised(session) else {
                repeatAll(flight.segments[(index + 1)...], skipping: 0)
                return lose(session)
            }
        }
    }

    /// A segment ends with a result of its own; anything else means the connection broke.
    private func isSynchronised(_ session: Session) -> Bool {
        guard let result = PQgetResult(session.connection) else { return false }
        defer { PQclear(result) }
        return PQresultStatus(result) == PGRES_PIPELINE_SYNC
    }

    // Swift 6.3.1 aborts when it inlines this into `receive` with optimisation: a noncopyable result
    // set is made and lent in one expression here.
    @inline(never)
    private func settle(
        _ passenger: LaneFlight.Passenger,
        _ answer: LaneAnswer,
        _ session: Session
    ) {
        switch answer {
        case .rows(let handle):
            passenger.ticket.read.succeed(ResultSet(handle: handle))
        case .failed(let error):
            passenger.ticket.read.fail(error)
        case .aborted, .outdated:
            repeatOne(passenger.ticket, orFail: Self.abortedRepeatedly)
        case .lost:
            repeatOne(passenger.ticket, orFail: Self.lostRepeatedly)
        }
    }

    private func repeatOne(_ ticket: LaneTicket, orFail error: PostgresError) {
        let attempts = ticket.attempts + 1
        guard attempts < Self.mostAttempts else { return ticket.read.fail(error) }
        again.append(LaneTicket(read: ticket.read, attempts: attempts))
    }

    private func repeatAll(_ segments: ArraySlice<LaneFlight.Segment>, skipping: Int) {
        let passengers = segments.flatMap(\.passengers).dropFirst(skipping)
        for passenger in passengers {
            repeatOne(passenger.ticket, orFail: Self.lostRepeatedly)
        }
    }

    /// Gives the connection up; whatever was under way on it is to be sent again.
    private func lose(_ lost: Session) {
        guard session === lost else { return }
        session = nil
        let stranded = flights
        flights = []
        for flight in stranded { repeatAll(flight.segments[...], skipping: 0) }
    }
}
