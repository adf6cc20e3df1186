import Postgres

extension Registrar {
    /// Makes the partitions in which the superseded rows of this month and the next two are kept.
    ///
    /// Where they are there already it costs one short read; where one is missing, writers wait for the moment
    /// in which it is made.
    package func prepareHistory() async throws {
        try await pool.write([LocalSetting("homeward.agency", "")]) { tx in
            _ = try tx.execute("SELECT audit.prepare_history()")
        }
    }
}
