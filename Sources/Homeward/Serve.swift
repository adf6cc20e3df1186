import Accounts
import ArgumentParser
import Diary
import Foundation
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Postgres
import Web

/// `homeward serve`: the composition root, to be read from top to bottom.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the API.")
    @OptionGroup var options: OperatorOptions

    func run() async throws {
        // The event loops become the pool that tasks run on: a request then stays on its loop instead of
        // changing threads twice. It must be the first thing that the process does.
        _ = NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
        let settings = try await options.settings()
        var logger = Logger(label: "homeward")
        logger.logLevel = settings.logLevel
        let works = try await Works(settings)
        let bearers = Bearers(lane: works.lane)
        let sequencing = try Sequencing(settings, logger: logger)
        let face = HomewardRouter(
            endpoints: House.endpoints,
            registrar: works.registrar,
            problems: House.problems,
            readiness: Readiness(
                pool: works.pool,
                expected: try Migrator(directory: settings.directory).latestVersion,
                log: sequencing.standing
            )
        ) { token in try await bearers.caller(of: token) }
        let reminding = Reminding(
            clock: DiaryClock(registrar: works.registrar, pool: works.pool),
            registrar: works.registrar,
            logger: logger
        )
        let application = Application(
            router: face.router(),
            server: .http1(
                configuration: .init(idleTimeout: .seconds(Int64(Limits.idleSeconds)))
            ),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port),
                serverName: "homeward"
            ),
            services: [sequencing, reminding],
            logger: logger
        )
        try await application.runService()
        works.lane.close()
        await works.pool.close()
    }
}
