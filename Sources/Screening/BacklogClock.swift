public import Casework
import Foundation
import Ledger
public import Postgres
import Synchronization

/// Works off who waits for a comparison with a new edition, in every agency; any number may run at a time.
///
/// Whoever loads a list compares everybody right away. Where that broke off, this goes on with it.
public final class BacklogClock: Sendable {
    private let registrar: Registrar
    private let pool: Pool
    private let batch: Int
    private let clock: Clock
    /// What was refused is not tried again until the edition has changed: each try would be recorded.
    private let refused = Mutex<Set<String>>([])

    /// At most so many batches of an agency a round: the next round goes on.
    private static let most = 40
    /// So long an edition must have lain still: whoever is at work on it is left alone.
    private static let quietSeconds = 300

    /// A clock over a pool of the role homeward_app that compares so many subjects in one transaction.
    public init(registrar: Registrar, pool: Pool, batch: Int = 100, clock: Clock = .system) {
        self.registrar = registrar
        self.pool = pool
        self.batch = batch
        self.clock = clock
    }

    /// Serves every agency; answers how many subjects were compared.
    @discardableResult
    public func round() async throws -> Int {
        let agencies = try await pool.read([LocalSetting("homeward.agency", "")]) { tx in
            try tx.value("SELECT array_agg(a) FROM house.agencies() AS a", as: [ID<Agency>].self)
                ?? []
        }
        var screened = 0
        for agency in agencies {
            let caller = Caller.house(of: agency, may: RescreenList.permission)
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
                as: DueList.self
            )
        }
        guard let due else { return nil }
        let name = "\(due.id) \(due.version)"
        guard !refused.withLock({ $0.contains(name) }) else { return nil }
        do {
            let receipt = try await registrar.perform(
                RescreenList(batch: batch),
                on: due.id,
                by: caller,
                as: RequestFrame(request: "clock", seen: due.version)
            )
            return Int(try receipt.json["screened"]?.integer ?? 0)
        } catch is Refusal {
            refused.withLock { _ = $0.insert(name) }
            return nil
        }
    }
}

/// An edition for which somebody still waits.
private struct DueList: RowDecodable {
    let id: ID<SanctionsList>
    let version: Int

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
    }
}
