import Casework
import Foundation
import Postgres

/// What every operator command and the server stand on: pool, lane, vault, registrar.
struct Works {
    let pool: Pool
    let lane: ReadLane
    let registrar: Registrar

    init(_ settings: Settings) throws {
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
        lane = ReadLane(configuration)
        let vault = try Vault(rootKeyFile: settings.state.appending(path: "root.key"))
        registrar = Registrar(pool: pool, lane: lane, vault: vault)
    }
}
