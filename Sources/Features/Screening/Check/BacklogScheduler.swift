import Core
import Model
import Postgres
import TransparencyLog

/// Works off who waits for a comparison with a new edition, in every agency; any number may run at a time.
///
/// Whoever loads a list compares everybody right away. Where that broke off, this goes on with it.
package final class BacklogScheduler: Sendable {
    private let registrar: Registrar
    private let pool: Pool
    private let batch: Int
    private let clock: TimeSource
    private let refused = RefusedSteps()

    /// At most so many batches of an agency a round: the next round goes on.
    private static let most = 40
    /// So long an edition must have lain still: whoever is at work on it is left alone.
    private static let quietSeconds = 300

    /// A clock over a pool of the role homeward_app that compares so many subjects in one transaction.
    package init(registrar: Registrar, pool: Pool, batch: Int = 100, clock: TimeSource = .system) {
        self.registrar = registrar
        self.pool = pool
        self.batch = batch
        self.clock = clock
    }

    /// Serves every agency; answers how many subjects were compared.
    @discardableResult
    package func round() async throws -> Int {
        var screened = 0
        for agency in try await pool.agencies() {
            let caller = Caller.system(of: agency, may: RescreenList.permission)
            // Once it has begun, only its own pieces keep the edition from lying still.
            var still = clock.now().adding(seconds: -Self.quietSeconds)
            for _ in 0..<Self.most {
                guard let piece = try await next(still, as: caller) else { break }
                screened += piece
                still = .latest
            }
        }
        return screened
    }

    /// Compares the next piece; nil where nobody waits, or where another one was first.
    private func next(_ still: Instant, as caller: Caller) async throws -> Int? {
        let due = try await registrar.read(as: caller) { tx in
            try tx.first(
                """
                SELECT id, version FROM sanctions_list
                WHERE state = 'current' AND updated_at <= \(still) AND EXISTS (SELECT FROM screening_due d
                    WHERE d.agency_id = sanctions_list.agency_id AND d.screened_at IS NULL)
                ORDER BY agency_id, id DESC LIMIT 1
                """,
                as: DueRecord.self
            )
        }
        guard let due else { return nil }
        return try await refused.attempt("rescreen", on: due) {
            let receipt = try await registrar.perform(
                RescreenList(batch: batch),
                on: ID<SanctionsList>(due.id),
                by: caller,
                as: RequestFrame(request: "clock", seen: due.version)
            )
            return Int(try receipt.json["screened"]?.integer ?? 0)
        }
    }
}
