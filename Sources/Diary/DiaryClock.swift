public import Casework
import Foundation
public import Postgres

/// Gives the reminders that have fallen due, of every agency; any number may run at a time.
///
/// Who is first gives a reminder; for the others the task's version is stale, and they leave it.
public struct DiaryClock: Sendable {
    /// At most this many tasks of an agency a round; the next round takes the rest.
    public static let most = 500

    private let registrar: Registrar
    private let pool: Pool
    private let clock: Clock

    /// A clock over a pool of the role homeward_app.
    public init(registrar: Registrar, pool: Pool, clock: Clock = .system) {
        self.registrar = registrar
        self.pool = pool
        self.clock = clock
    }

    /// Serves every agency with a reminder due; answers how many tasks were reminded of.
    @discardableResult
    public func round() async throws -> Int {
        let now = clock.now()
        let agencies = try await pool.read([LocalSetting("homeward.agency", "")]) { tx in
            try tx.value(
                "SELECT array_agg(a) FROM house.agencies_to_remind(\(now)) AS a",
                as: [ID<Agency>].self
            ) ?? []
        }
        var reminded = 0
        for agency in agencies { reminded += try await serve(agency, at: now) }
        return reminded
    }

    private func serve(_ agency: ID<Agency>, at now: Instant) async throws -> Int {
        let caller = Caller.house(of: agency, may: .diaryManage)
        let due = try await registrar.read(as: caller) { tx in
            try tx.rows(
                """
                SELECT id, version FROM task WHERE state = 'open' AND next_reminder_at <= \(now)
                ORDER BY next_reminder_at LIMIT \(Self.most)::int
                """,
                as: DueTask.self
            )
        }
        var reminded = 0
        for task in due {
            let frame = RequestFrame(request: "clock", seen: task.version)
            do {
                _ = try await registrar.perform(RemindOfTask(), on: task.id, by: caller, as: frame)
                reminded += 1
            } catch is Refusal {
                continue
            }
        }
        return reminded
    }
}

private struct DueTask: RowDecodable {
    let id: ID<DiaryTask>
    let version: Int

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
    }
}
