import CommandLineTool
import Configuration
import Foundation
import Logging
import Postgres
import SystemPackage

/// Every setting of the service, read once: flags of the command, then environment, then file.
struct Settings: Sendable {
    /// `HOMEWARD_DATABASE_URL`: a libpq connection string for the role homeward_app; secret.
    let database: String
    /// `HOMEWARD_SEQUENCER_URL`: the same for homeward_sequencer.
    let sequencer: String
    /// `HOMEWARD_OWNER_URL`: the owner's, for migrate; secret.
    let owner: String
    /// `HOMEWARD_STATE`: the directory of the root key, the log's key and the checkpoints' file.
    let state: URL
    /// `HOMEWARD_DATABASE_DIRECTORY`: where schema/ and migrations/ are.
    let directory: URL
    /// `HOMEWARD_HOST`, 127.0.0.1 when not given: what stands before it speaks TLS.
    let host: String
    /// `HOMEWARD_PORT`, 8080 when not given; 0 takes a free one.
    let port: Int
    /// `HOMEWARD_POOL_SIZE`, 8 when not given: connections that write.
    let poolSize: Int
    /// `HOMEWARD_LOG_LEVEL`, info when not given: warning leaves out the line for each request.
    let logLevel: Logger.Level

    /// Reads the settings; what the command line has set comes first.
    init(
        database givenDatabase: String? = nil,
        port givenPort: Int? = nil,
        file: String? = nil
    ) async throws {
        // A value is found only as the type that it is asked for: a port as text would not count.
        var flags: [AbsoluteConfigKey: ConfigValue] = [:]
        flags["homeward.database.url"] = givenDatabase.map {
            ConfigValue(.string($0), isSecret: true)
        }
        flags["homeward.port"] = givenPort.map { ConfigValue(.int($0), isSecret: false) }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: flags), EnvironmentVariablesProvider(),
        ]
        if let file {
            providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
        }
        let reader = ConfigReader(providers: providers).scoped(to: "homeward")
        guard let database = reader.string(forKey: "database.url", isSecret: true) else {
            throw CommandFailure(
                .usage,
                "Set HOMEWARD_DATABASE_URL to a libpq connection string."
            )
        }
        self.database = database
        sequencer = reader.string(
            forKey: "sequencer.url",
            isSecret: true,
            default: database + " user=homeward_sequencer"
        )
        owner = reader.string(forKey: "owner.url", isSecret: true, default: database)
        state = URL(
            fileURLWithPath: reader.string(forKey: "state", default: "/var/lib/homeward"),
            isDirectory: true
        )
        directory = URL(
            fileURLWithPath: reader.string(forKey: "database.directory", default: "Database"),
            isDirectory: true
        )
        host = reader.string(forKey: "host", default: "127.0.0.1")
        port = reader.int(forKey: "port", default: 8080)
        poolSize = reader.int(forKey: "pool.size", default: 8)
        let level = reader.string(forKey: "log.level", default: "info")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw CommandFailure(.usage, "HOMEWARD_LOG_LEVEL is \(level), which is no level.")
        }
        self.logLevel = logLevel
    }
}
