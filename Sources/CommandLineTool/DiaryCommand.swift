import ArgumentParser
import Core

/// `homeward diary`: what is mine to do, overdue first. The same as `homeward task diary`.
package struct DiaryCommand<App: Catalogue>: AsyncParsableCommand {
    /// The command and its place in the tree.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diary",
            abstract: "Show what is mine to do, overdue first."
        )
    }

    @Option(help: "Another role's diary instead of one's own.")
    var role: String?
    @Option(help: "Only what falls due within so many days; overdue ones always.")
    var days: String?
    @OptionGroup var connection: ConnectionOptions

    /// A command to be parsed.
    package init() {}

    /// Asks the diary.
    package func run() async throws {
        guard let endpoint = App.endpoints.first(where: { $0.verb == "diary" }) else { return }
        var given = GivenArguments()
        given.connection = connection
        given.values = ["role": role.map { [$0] } ?? [], "days": days.map { [$0] } ?? []]
        try await APIRequest(endpoint: endpoint, given: given).run()
    }
}
