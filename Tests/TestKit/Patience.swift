import Postgres

extension PoolConfiguration {
    /// Limits for tests that are not about limits: they say what is right, never how fast the
    /// machine is, and a busy one may take its time: one statement of a test may load a whole agency.
    package static func patient(_ connectionString: String, size: Int = 1) -> PoolConfiguration {
        PoolConfiguration(
            connectionString: connectionString,
            size: size,
            waitLimit: .seconds(120),
            statementTimeout: .seconds(900),
            lockTimeout: .seconds(120),
            idleInTransaction: .seconds(120)
        )
    }
}

extension Pool {
    /// Runs SQL on a connection of its own, which is closed afterwards.
    package static func once(_ connectionString: String, _ script: String) async throws {
        let pool = Pool(.patient(connectionString))
        do {
            try await pool.script(script)
            await pool.close()
        } catch {
            await pool.close()
            throw error
        }
    }
}

extension Office {
    /// Runs SQL as the owner of the tables, before whom no trigger and no policy stands.
    package func asOwner(_ script: String) async throws { try await Pool.once(owner, script) }
}
