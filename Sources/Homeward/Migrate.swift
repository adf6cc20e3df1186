import ArgumentParser
import Core
import Foundation
import Law
import Postgres

/// `homeward migrate`
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database to this version; the server itself never does."
    )
    @OptionGroup var options: OperatorOptions

    func run() async throws {
        let settings = try await options.settings()
        let done = try await Migrator(directory: settings.directory).migrate(settings.owner)
        print(
            done.isEmpty ? "Nothing to do." : done.map { "applied \($0)" }.joined(separator: "\n")
        )
        try await adoptPolicies(settings)
    }

    /// A release may bring policies: they bind each agency from the day on which it is told of them.
    private func adoptPolicies(_ settings: Settings) async throws {
        let pool = Pool(PoolConfiguration(connectionString: settings.database, size: 1))
        let agencies = try await pool.agencies()
        await pool.close()
        // Before the first agency there is no root key, and none is made here.
        guard !agencies.isEmpty else { return }
        let services = try await Services(settings)
        defer { services.pipeline.close() }
        for agency in agencies
        where try await AdoptPolicies.complete(agency, through: services.registrar) {
            print("new policies bind \(agency) from today on: homeward rule-adoption list")
        }
        await services.pool.close()
    }
}
