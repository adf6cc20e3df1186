import Core
import Foundation
import Postgres
import Synchronization
import TransparencyLog

/// Gives committed events their place in their agency's tree, and signs what has become of the tree.
///
/// Any number may run at a time: a lock on the log's head spares them useless work, and the head's
/// compare-and-set, the leaf's primary key and its one place per event keep them from forking even
/// where the lock fails.
package final class Sequencer: Sendable {
    /// At most this many leaves a transaction.
    package static let batch = 4096
    /// How long an idle sequencer waits before it looks again.
    package static let pause = Duration.milliseconds(250)

    /// Waits; given, so that tests own time.
    package typealias Sleep = @Sendable (Duration) async throws -> Void

    let pool: Pool
    let key: LogKey
    let memory: CheckpointMemory
    let clock: TimeSource
    private let sleep: Sleep
    private let tell: @Sendable (String) -> Void
    private let standing = Mutex(Standing())

    private struct Standing {
        var alarms: [ID<Agency>: LogAlarm] = [:]
        var trouble: String?
    }

    /// A sequencer over a pool of the role homeward_sequencer.
    ///
    /// `tell` takes lines for the operator's log: an alarm, an interruption, or the end of one.
    package init(
        pool: Pool,
        key: LogKey,
        memory: CheckpointMemory,
        clock: TimeSource = .system,
        sleep: @escaping Sleep = { try await Task.sleep(for: $0) },
        tell: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.pool = pool
        self.key = key
        self.memory = memory
        self.clock = clock
        self.sleep = sleep
        self.tell = tell
    }

    /// The logs that are not signed any more, and why.
    package var alarms: [ID<Agency>: LogAlarm] { standing.withLock { $0.alarms } }

    /// Works until the task is cancelled; a database that does not answer is asked again.
    package func run() async {
        var hasLooked = false
        while !Task.isCancelled {
            do {
                // At the start, and after each interruption, every log is held against its memory.
                if !hasLooked { try await inspect() }
                hasLooked = true
                let placed = try await round()
                report(trouble: nil)
                if placed > 0 { continue }
            } catch {
                if error is CancellationError { return }
                hasLooked = false
                report(trouble: String(describing: error))
            }
            // Cancellation ends the sleep, and the loop sees it.
            try? await sleep(Self.pause)
        }
    }

    /// Serves each agency that has events waiting or a tree unsigned; answers how many were placed.
    @discardableResult
    package func round() async throws -> Int {
        let waiting = try await pool.read([LocalSetting("homeward.agency", "")]) { tx in
            try tx.value(
                """
                SELECT array_agg(agency_id) FROM (
                    SELECT agency_id FROM audit.pending
                    UNION
                    SELECT l.agency_id FROM audit.log l WHERE l.size > coalesce((
                        SELECT max(c.size) FROM audit.checkpoint c
                        WHERE c.agency_id = l.agency_id), 0)
                ) AS busy
                """,
                as: [ID<Agency>].self
            ) ?? []
        }
        var placed = 0
        var trouble: (any Error)?
        for agency in waiting {
            do {
                placed += try await serve(agency)
            } catch is LogAlarm {
                // One log's alarm is told, and stops no other log.
                continue
            } catch let error as CancellationError {
                throw error
            } catch {
                // Nor does any other trouble of one log: it is thrown when the others are served.
                trouble = error
            }
        }
        if let trouble { throw trouble }
        return placed
    }

    /// Places what waits of one agency and signs the tree; answers how many events were placed.
    ///
    /// - Throws: `LogAlarm` where nothing may be signed, and the database's errors.
    @discardableResult
    package func serve(_ agency: ID<Agency>) async throws -> Int {
        do {
            var placed = 0
            var last = Self.batch
            while last == Self.batch {
                last = try await place(agency)
                placed += last
            }
            try await sign(agency)
            report(nil, of: agency)
            return placed
        } catch let alarm as LogAlarm {
            report(alarm, of: agency)
            throw alarm
        }
    }

    /// Holds every log that was ever signed here against what the database has of it.
    package func inspect() async throws {
        for agency in try memory.agencies() {
            do {
                try await pool.read(Self.context(agency)) { tx in
                    _ = try trusted(agency, head: try head(of: agency, in: tx), in: tx)
                }
                report(nil, of: agency)
            } catch let alarm as LogAlarm {
                report(alarm, of: agency)
            }
        }
    }

    /// How many events wait for their place, and since when the oldest does.
    package func lag() async throws -> SequencingLag {
        try await pool.read([LocalSetting("homeward.agency", "")]) { tx in
            try tx.first("SELECT count(*) AS waiting, min(at) AS oldest FROM audit.pending")
                ?? SequencingLag()
        }
    }

    static func context(_ agency: ID<Agency>) -> [LocalSetting] {
        [LocalSetting("homeward.agency", agency.postgresText)]
    }

    private func report(_ alarm: LogAlarm?, of agency: ID<Agency>) {
        let before = standing.withLock { standing in
            let before = standing.alarms[agency]
            standing.alarms[agency] = alarm
            return before
        }
        guard before != alarm else { return }
        tell("log of \(agency): \(alarm?.description ?? "in order again, signing goes on")")
    }

    private func report(trouble: String?) {
        let before = standing.withLock { standing in
            let before = standing.trouble
            standing.trouble = trouble
            return before
        }
        guard before != trouble else { return }
        tell(trouble.map { "sequencing is interrupted: \($0)" } ?? "sequencing goes on")
    }
}

/// The log's name (C2SP tlog-checkpoint), as every leaf repeats it.
func origin(of agency: ID<Agency>) -> String { "homeward/\(agency)" }
