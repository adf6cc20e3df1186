import ArgumentParser
import Foundation
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
    }
}
