import CommandLineTool
import Core
import Foundation
import Postgres

/// What every operator command and the server stand on: pool, lane, vault, registrar.
struct Services {
    let pool: Pool
    let pipeline: ReadPipeline
    let registrar: Registrar

    init(_ settings: Settings) async throws {
        try FileManager.default.createDirectory(
            at: settings.state,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let configuration = PoolConfiguration(
            connectionString: settings.database,
            size: settings.poolSize
        )
        pool = Pool(configuration)
        pipeline = ReadPipeline(configuration)
        let rootKey = settings.state.appending(path: "root.key")
        if !FileManager.default.fileExists(atPath: rootKey.path) {
            try await Self.requireFresh(pool, before: rootKey)
        }
        let vault = try Vault(rootKeyFile: rootKey)
        registrar = Registrar(pool: pool, pipeline: pipeline, vault: vault)
    }

    /// A new root key opens nothing that an older one has locked.
    private static func requireFresh(_ pool: Pool, before file: URL) async throws {
        let isUsed = try await pool.read([]) { tx in
            try tx.value("SELECT core.keyring_is_used()", as: Bool.self)
        }
        guard isUsed == true else { return }
        throw CommandFailure(
            .failed,
            "\(file.path) is missing, and the database holds keys that were locked with it. "
                + "Restore the file: a new one would open nothing."
        )
    }
}
