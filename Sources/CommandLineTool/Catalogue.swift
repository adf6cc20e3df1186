import ArgumentParser
import Core

/// The whole list of endpoints, as a type: commands are types, and must find their endpoint by one.
package protocol Catalogue: SendableMetatype {
    /// Every endpoint that the API offers.
    static var endpoints: [Endpoint] { get }
    /// Commands that put several requests into one, by the noun under which people look for them.
    static var composed: [String: [any AsyncParsableCommand.Type]] { get }
}

extension Catalogue {
    /// One command group a noun, in the order of the list.
    package static var nouns: [any AsyncParsableCommand.Type] {
        var seen: Set<String> = []
        return endpoints.filter { seen.insert($0.noun.singular).inserted }
            .map { group(of: $0.noun) }
    }

    private static func group<N: Noun>(of _: N.Type) -> any AsyncParsableCommand.Type {
        NounCommand<Self, N>.self
    }
}
