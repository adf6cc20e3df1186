import Foundation
import Postgres

extension Registrar {
    /// Drops the answers under idempotency keys that are older than 30 days; answers how many went.
    @discardableResult
    package func forgetOldAnswers() async throws -> Int {
        let now = clock.now()
        return try await pool.write([LocalSetting("homeward.agency", "")]) { tx in
            try tx.value("SELECT core.forget_answers(\(now))", as: Int.self) ?? 0
        }
    }
}
