import Postgres

/// Takes every step whose day has come, in every agency; any number may run at a time.
///
/// Who is first takes a step; for the others the record's version is stale, and they leave it.
package final class Scheduler: Sendable {
    private let registrar: Registrar
    private let pool: Pool
    private let scheduledMoves: [ScheduledMove]
    private let clock: TimeSource
    private let refused = RefusedSteps()

    /// A clock over a pool of the role homeward_app.
    package init(
        registrar: Registrar,
        pool: Pool,
        scheduledMoves: [ScheduledMove],
        clock: TimeSource = .system
    ) {
        self.registrar = registrar
        self.pool = pool
        self.scheduledMoves = scheduledMoves
        self.clock = clock
    }

    /// Serves every agency; answers how often each step was taken.
    ///
    /// A step of ours that breaks a constraint keeps nobody else's from being taken: it is thrown at the end.
    @discardableResult
    package func round() async throws -> [String: Int] {
        var taken: [String: Int] = [:]
        var fault: PostgresError?
        for agency in try await pool.agencies() {
            for move in scheduledMoves {
                let count = try await serve(agency, move, &fault)
                if count > 0 { taken[move.step, default: 0] += count }
            }
        }
        if let fault { throw fault }
        return taken
    }

    private func serve(
        _ agency: ID<Agency>,
        _ move: ScheduledMove,
        _ fault: inout PostgresError?
    ) async throws -> Int {
        let caller = Caller.system(of: agency, may: move.permission)
        let day = clock.now().date(in: ActionContext.zone)
        let due = try await registrar.read(as: caller) { tx in
            try tx.rows(move.due(day), as: DueRecord.self)
        }
        var taken = 0
        for record in due {
            do {
                let done: Void? = try await refused.attempt(move.step, on: record) {
                    try await move.take(registrar, record.id, record.version, caller)
                }
                if done != nil { taken += 1 }
            } catch let error as PostgresError where error.constraint != nil {
                fault = fault ?? error
            }
        }
        return taken
    }
}
