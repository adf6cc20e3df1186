import Foundation
public import Postgres
import Synchronization

/// Takes every step whose day has come, in every agency; any number may run at a time.
///
/// Who is first takes a step; for the others the record's version is stale, and they leave it.
public final class LapseClock: Sendable {
    private let registrar: Registrar
    private let pool: Pool
    private let lapses: [Lapse]
    private let clock: Clock
    /// What was refused is not tried again until the record has changed: each try would be recorded.
    private let refused = Mutex<Set<String>>([])

    /// A clock over a pool of the role homeward_app.
    public init(registrar: Registrar, pool: Pool, lapses: [Lapse], clock: Clock = .system) {
        self.registrar = registrar
        self.pool = pool
        self.lapses = lapses
        self.clock = clock
    }

    /// Serves every agency; answers how often each step was taken.
    @discardableResult
    public func round() async throws -> [String: Int] {
        let agencies = try await pool.read([LocalSetting("homeward.agency", "")]) { tx in
            try tx.value("SELECT array_agg(a) FROM house.agencies() AS a", as: [ID<Agency>].self)
                ?? []
        }
        var taken: [String: Int] = [:]
        for agency in agencies {
            for lapse in lapses {
                let count = try await serve(agency, lapse)
                if count > 0 { taken[lapse.step, default: 0] += count }
            }
        }
        return taken
    }

    private func serve(_ agency: ID<Agency>, _ lapse: Lapse) async throws -> Int {
        let caller = Caller.house(of: agency, may: lapse.permission)
        let day = clock.now().date(in: Present.zone)
        let due = try await registrar.read(as: caller) { tx in
            try tx.rows(lapse.due(day), as: DueRecord.self)
        }
        var taken = 0
        for record in due {
            let name = "\(lapse.step) \(record.id) \(record.version)"
            guard !refused.withLock({ $0.contains(name) }) else { continue }
            do {
                try await lapse.take(registrar, record.id, record.version, caller)
                taken += 1
            } catch is Refusal {
                refused.withLock { _ = $0.insert(name) }
            }
        }
        return taken
    }
}

private struct DueRecord: RowDecodable {
    let id: UUID
    let version: Int

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
    }
}
