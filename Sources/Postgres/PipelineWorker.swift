import CLibPQ

/// The thread of one pipeline connection: sends batches, reads answers, repairs what broke.
///
/// Two batches may be under way at once, so that the server works while answers are decoded.
final class PipelineWorker {
    private static let mostReads = 64
    private static let mostBatches = 2
    /// Sent at most so often: first, after an abort by a neighbour, after a lost connection.
    private static let mostAttempts = 3

    private static let lostRepeatedly = Session.unavailable("the connection was lost repeatedly")

    private static let abortedRepeatedly = PostgresError(
        state: "25P02",
        message: "aborted by neighbours repeatedly"
    )

    private let configuration: PoolConfiguration
    private let queue: PipelineQueue
    private var session: Session?
    private var batches: [ReadBatch] = []
    private var again: [QueuedRead] = []

    init(_ configuration: PoolConfiguration, _ queue: PipelineQueue) {
        self.configuration = configuration
        self.queue = queue
    }

    func work() {
        while true {
            if session?.isSpent == true, batches.isEmpty { session = nil }
            if !again.isEmpty, batches.isEmpty {
                send(takeAgain(), apart: true)
            } else if batches.isEmpty {
                guard let reads = queue.take(most: Self.mostReads, waiting: true) else { return }
                send(admitted(reads), apart: false)
            } else if again.isEmpty, batches.count < Self.mostBatches, session?.isSpent == false,
                let reads = queue.take(most: Self.mostReads, waiting: false), !reads.isEmpty
            {
                send(admitted(reads), apart: false)
            }
            if !batches.isEmpty { receive(batches.removeFirst()) }
        }
    }

    /// What was lost once goes out again together; what was lost twice goes alone, so that a read
    /// that breaks the connection takes nobody with it.
    private func takeAgain() -> [QueuedRead] {
        let together = again.prefix { $0.attempts < Self.mostAttempts - 1 }
        let queuedReads = Array(together.isEmpty ? again.prefix(1) : together)
        again.removeFirst(queuedReads.count)
        return queuedReads
    }

    private func admitted(_ reads: [any PipelinedRead]) -> [QueuedRead] {
        let now = ContinuousClock.now
        return reads.compactMap { read in
            if read.deadline > now { return QueuedRead(read: read) }
            read.fail(PoolError.crowded)
            return nil
        }
    }

    private func send(_ queuedReads: [QueuedRead], apart: Bool) {
        guard !queuedReads.isEmpty else { return }
        do throws(PostgresError) {
            let session = try openSession()
            var sender = BatchSender(session)
            let isSent = sender.send(queuedReads, apart: apart)
            batches.append(sender.batch)
            guard !isSent else { return }
            // What was not sent any more goes the way of what was sent in vain.
            for queued in queuedReads.dropFirst(sender.count) {
                repeatOne(queued, orFail: Self.lostRepeatedly)
            }
            lose(session)
        } catch {
            for queued in queuedReads { queued.read.fail(error) }
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

    private func receive(_ batch: ReadBatch) {
        guard let session else { return repeatAll(batch.segments[...], skipping: 0) }
        for (index, segment) in batch.segments.enumerated() {
            for (number, sent) in segment.reads.enumerated() {
                let answer = ReadOutcome(sent, from: session)
                guard answer.isComplete || !(answer.isLost || session.isLost) else {
                    repeatAll(batch.segments[index...], skipping: number)
                    return lose(session)
                }
                settle(sent, answer, session)
            }
            guard isSynchronised(session) else {
                repeatAll(batch.segments[(index + 1)...], skipping: 0)
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
        _ sent: ReadBatch.SentRead,
        _ answer: ReadOutcome,
        _ session: Session
    ) {
        switch answer {
        case .rows(let handle):
            sent.queued.read.succeed(ResultSet(handle: handle))
        case .failed(let error):
            sent.queued.read.fail(error)
        case .aborted, .outdated:
            repeatOne(sent.queued, orFail: Self.abortedRepeatedly)
        case .lost:
            repeatOne(sent.queued, orFail: Self.lostRepeatedly)
        }
    }

    private func repeatOne(_ queued: QueuedRead, orFail error: PostgresError) {
        let attempts = queued.attempts + 1
        guard attempts < Self.mostAttempts else { return queued.read.fail(error) }
        again.append(QueuedRead(read: queued.read, attempts: attempts))
    }

    private func repeatAll(_ segments: ArraySlice<ReadBatch.Segment>, skipping: Int) {
        let reads = segments.flatMap(\.reads).dropFirst(skipping)
        for sent in reads {
            repeatOne(sent.queued, orFail: Self.lostRepeatedly)
        }
    }

    /// Gives the connection up; whatever was under way on it is to be sent again.
    private func lose(_ lost: Session) {
        guard session === lost else { return }
        session = nil
        let stranded = batches
        batches = []
        for batch in stranded { repeatAll(batch.segments[...], skipping: 0) }
    }
}
