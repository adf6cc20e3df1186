import Audit
import Core
import Foundation
import Logging
import Postgres
import ServiceLifecycle
import TransparencyLog

/// The sequencer with what it stands on: its own connection, the log's key, the checkpoints' files.
struct Sequencing: Service {
    let sequencer: Sequencer
    let key: LogKey
    private let pool: Pool

    init(_ settings: Settings, logger: Logger) throws {
        pool = Pool(PoolConfiguration(connectionString: settings.sequencer, size: 1))
        key = try LogKey(file: settings.state.appending(path: "log.key"))
        sequencer = Sequencer(
            pool: pool,
            key: key,
            memory: CheckpointMemory(in: settings.state.appending(path: "checkpoints")),
            tell: { line in logger.warning("\(line)") }
        )
    }

    /// Runs beside the server and stops with it.
    func run() async {
        await cancelWhenGracefulShutdown { await sequencer.run() }
        await close()
    }

    /// For `/health/ready`: requests are served while a log stands still, but an operator must see it.
    func standing() async throws -> JSON {
        let lag = try await sequencer.lag()
        return [
            "waiting": .integer(Int64(lag.waiting)),
            "lag_seconds": .integer(Int64(lag.seconds(at: TimeSource.system.now()))),
            "logs_stopped": .integer(Int64(sequencer.alarms.count)),
        ]
    }

    func close() async { await pool.close() }
}
