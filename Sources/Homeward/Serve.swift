import Accounts
import ArgumentParser
import Core
import Diary
import Foundation
import HTTPAPI
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Postgres
import Screening

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
        let services = try await Services(settings)
        let bearers = Bearers(pipeline: services.pipeline)
        let sequencing = try Sequencing(settings, logger: logger)
        let face = HomewardRouter(
            endpoints: App.endpoints,
            registrar: services.registrar,
            problems: App.problems,
            readiness: Readiness(
                pool: services.pool,
                expected: try Migrator(directory: settings.directory).latestVersion,
                log: sequencing.standing
            )
        ) { token in try await bearers.caller(of: token) }
        let diary = ReminderScheduler(registrar: services.registrar, pool: services.pool)
        let scheduledMoves = Scheduler(
            registrar: services.registrar,
            pool: services.pool,
            scheduledMoves: App.features.flatMap { $0.scheduledMoves }
        )
        // No window of the diary is shorter than an hour, and what lapses does so by the day.
        let reminding = PeriodicTask(name: "reminders", pause: .seconds(30), logger: logger) {
            let reminded = try await diary.round()
            try await services.registrar.forgetOldAnswers()
            return reminded > 0 ? "\(reminded) tasks reminded of" : nil
        }
        let lapsing = PeriodicTask(name: "lapses", pause: .seconds(600), logger: logger) {
            try await services.registrar.prepareHistory()
            let taken = try await scheduledMoves.round()
            let words = taken.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            return words.isEmpty ? nil : words.joined(separator: ", ")
        }
        // Whoever loads a list compares everybody at once; this takes up what was broken off.
        let backlog = BacklogScheduler(registrar: services.registrar, pool: services.pool)
        let comparing = PeriodicTask(name: "comparisons", pause: .seconds(120), logger: logger) {
            let screened = try await backlog.round()
            return screened > 0 ? "\(screened) subjects compared with new editions" : nil
        }
        let application = Application(
            router: try face.router(),
            server: .http1(
                configuration: .init(idleTimeout: .seconds(Int64(Limits.idleSeconds)))
            ),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port),
                serverName: "homeward"
            ),
            services: [sequencing, reminding, lapsing, comparing],
            logger: logger
        )
        try await application.runService()
        services.pipeline.close()
        await services.pool.close()
    }
}
