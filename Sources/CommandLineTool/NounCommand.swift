import ArgumentParser
import Core

private let configurations = TypeCache<CommandConfiguration>()

/// `homeward <noun> …`: the verbs of one noun.
package struct NounCommand<App: Catalogue, N: Noun>: AsyncParsableCommand {
    /// The noun and its verbs.
    package static var configuration: CommandConfiguration {
        configurations.of(Self.self) {
            let own = App.endpoints.filter { $0.noun == N.self }
            let composed = App.composed[N.singular] ?? []
            let verbs = composed.compactMap { $0.configuration.commandName } + own.map(\.verb)
            return CommandConfiguration(
                commandName: N.singular,
                abstract: "\(verbs.joined(separator: ", ")).",
                subcommands: composed + commands(own.count, from: First.self)
            )
        }
    }

    /// A group does nothing by itself.
    package init() {}

    /// ArgumentParser knows a command by its type, so each endpoint of the noun gets one by its place in the list.
    private static func commands<P: ListPlace>(
        _ count: Int,
        from _: P.Type
    ) -> [any ParsableCommand.Type] {
        guard count > 0 else { return [] }
        return [VerbCommand<App, N, P>.self] + commands(count - 1, from: Next<P>.self)
    }
}

/// `homeward contract sign …`: the endpoint at a place among those of its noun.
struct VerbCommand<App: Catalogue, N: Noun, P: ListPlace>: EndpointCommand {
    static var endpoint: Endpoint { find(at: P.number, of: N.self, in: App.self) }
    var given = GivenArguments()
}

/// A place in a list, as a type.
protocol ListPlace {
    /// The place, from nought.
    static var number: Int { get }
}

/// The first place.
enum First: ListPlace {
    static let number = 0
}

/// The place after another.
enum Next<P: ListPlace>: ListPlace {
    static var number: Int { P.number + 1 }
}
