import Core
import Foundation
import Postgres

/// Gives the reminders that have fallen due, of every agency; any number may run at a time.
///
/// Who is first gives a reminder; for the others the task's version is stale, and they leave it.
package struct ReminderScheduler: Sendable {
    /// At most this many tasks of an agency a round; the next round takes the rest.
    package static let most = 500

    private let registrar: Registrar
    private let pool: Pool
    private let clock: TimeSource

    /// A clock over a pool of the role homeward_app.
    package init(registrar: Registrar, pool: Pool, clock: TimeSource = .system) {
        self.registrar = registrar
        self.pool = pool
        self.clock = clock
    }

    /// Serves every agency with a reminder due; answers how many tasks were reminded of.
    @discardableResult
    package func round() async throws -> Int {
        let now = clock.now()
        let agencies = try await pool.agencies(from: "core.agencies_to_remind(\(now))")
        var reminded = 0
        for agency in agencies { reminded += try await serve(agency, at: now) }
        return reminded
    }

    private func serve(_ agency: ID<Agency>, at now: Instant) async throws -> Int {
        let caller = Caller.system(of: agency, may: .diaryManage)
        let due = try await registrar.read(as: caller) { tx in
            try tx.rows(
                """
                SELECT id, version FROM task WHERE state = 'open' AND next_reminder_at <= \(now)
                ORDER BY next_reminder_at LIMIT \(Self.most)::int
                """,
                as: DueRecord.self
            )
        }
        var reminded = 0
        for task in due {
            let frame = RequestFrame(request: "clock", seen: task.version)
            do {
                let id = ID<DiaryTask>(task.id)
                _ = try await registrar.perform(RemindOfTask(), on: id, by: caller, as: frame)
                reminded += 1
            } catch is Refusal {
                continue
            }
        }
        return reminded
    }
}
