import ArgumentParser
import Core

private let configurations = TypeCache<CommandConfiguration>()

/// `homeward <noun> …`: the verbs of one noun.
package struct NounCommand<App: Catalogue, N: Noun>: AsyncParsableCommand {
    /// The noun and its verbs.
    package static var configuration: CommandConfiguration {
        configurations.of(Self.self) {
            let own = App.endpoints.filter { $0.noun == N.self }
            return CommandConfiguration(
                commandName: N.singular,
                abstract: "\(own.map(\.verb).joined(separator: ", ")).",
                subcommands: own.map(command)
            )
        }
    }

    /// A group does nothing by itself.
    package init() {}

    private static func command(for endpoint: Endpoint) -> any ParsableCommand.Type {
        switch endpoint.work {
        case .action(let action): self.action(action)
        case .itemQuery(let itemQuery): self.itemQuery(itemQuery)
        case .collectionQuery(let collectionQuery): self.collectionQuery(collectionQuery)
        case .list: ListCommand<App, N>.self
        case .item: ItemCommand<App, N>.self
        }
    }

    private static func action<A: Action>(_: A.Type) -> any ParsableCommand.Type {
        ActionCommand<App, A>.self
    }

    private static func itemQuery<Q: ItemQuery>(_: Q.Type) -> any ParsableCommand.Type {
        ItemQueryCommand<App, Q>.self
    }

    private static func collectionQuery<S: CollectionQuery>(_: S.Type) -> any ParsableCommand.Type {
        CollectionQueryCommand<App, S>.self
    }
}

/// `homeward task diary …`
struct CollectionQueryCommand<App: Catalogue, S: CollectionQuery>: EndpointCommand {
    static var endpoint: Endpoint {
        find(in: App.self) {
            if case .collectionQuery(let own) = $0 { own == S.self } else { false }
        }
    }
    var given = GivenArguments()
}

/// `homeward contract sign …`
struct ActionCommand<App: Catalogue, A: Action>: EndpointCommand {
    static var endpoint: Endpoint {
        find(in: App.self) { if case .action(let own) = $0 { own == A.self } else { false } }
    }
    var given = GivenArguments()
}

/// `homeward gate explain …`
struct ItemQueryCommand<App: Catalogue, Q: ItemQuery>: EndpointCommand {
    static var endpoint: Endpoint {
        find(in: App.self) { if case .itemQuery(let own) = $0 { own == Q.self } else { false } }
    }
    var given = GivenArguments()
}

/// `homeward contract list …`
struct ListCommand<App: Catalogue, N: Noun>: EndpointCommand {
    static var endpoint: Endpoint {
        find(in: App.self) {
            if case .list(let model) = $0 { model.noun == N.self } else { false }
        }
    }
    var given = GivenArguments()
}

/// `homeward contract show …`
struct ItemCommand<App: Catalogue, N: Noun>: EndpointCommand {
    static var endpoint: Endpoint {
        find(in: App.self) {
            if case .item(let model) = $0 { model.noun == N.self } else { false }
        }
    }
    var given = GivenArguments()
}
