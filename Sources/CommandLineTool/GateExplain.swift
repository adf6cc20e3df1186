import ArgumentParser
import Core

/// `homeward gate explain <id>`: what the law says of a step, before anyone tries it.
///
/// Cases, contracts and others each have a gate; the id's prefix says whose is asked.
package struct GateExplain<App: Catalogue>: AsyncParsableCommand {
    /// The command and its place in the tree.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: "Show every rule of a step with its article, and what would put it right."
        )
    }

    @Argument(
        help:
            "The id of a case, contract, fee, person, employer, sub-agent, licence, job order, vacancy, corridor, rights case, incident or repatriation."
    )
    var id: String
    @Option(
        help: "The step, such as deployment.depart or depart; the noun's main step when not given."
    )
    var step: String?
    @Option(help: "The day as of which the rules are checked, such as 2027-07-01.")
    var asOf: String?
    @OptionGroup var connection: ConnectionOptions

    /// A command to be parsed.
    package init() {}

    /// Asks the gate of the noun that the id names.
    package func run() async throws {
        let prefix = id.prefix { $0 != "_" }
        let endpoint = App.endpoints.first { $0.verb == "gate" && $0.noun.prefix == prefix }
        guard let endpoint else {
            let nouns = App.endpoints.filter { $0.verb == "gate" }.map { $0.noun.singular }
            throw CommandFailure(
                .usage,
                "\(id) has no gate; these have: \(nouns.joined(separator: ", "))."
            )
        }
        var given = GivenArguments()
        given.id = id
        given.connection = connection
        given.values = ["step": step.map { [$0] } ?? [], "as_of": asOf.map { [$0] } ?? []]
        try await APIRequest(endpoint: endpoint, given: given).run()
    }
}

/// `homeward gate`
package struct GateCommand<App: Catalogue>: AsyncParsableCommand {
    /// The group.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "gate",
            abstract: "explain.",
            subcommands: [GateExplain<App>.self]
        )
    }

    /// A group does nothing by itself.
    package init() {}
}
