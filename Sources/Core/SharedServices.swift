import Synchronization

/// What a feature keeps between requests, such as a cache; each registrar has its own.
package protocol SharedService: AnyObject, Sendable {
    /// Empty, as it begins.
    init()
}

/// The services of the features, by their types: an action is a value from the wire and can be handed nothing,
/// so they come to it in its context, and the core need not know what they are.
package final class SharedServices: Sendable {
    private let held = Mutex<[ObjectIdentifier: any SharedService]>([:])

    /// None yet: each is made at the first question.
    package init() {}

    /// The one service of a type.
    package func of<Service: SharedService>(_: Service.Type = Service.self) -> Service {
        held.withLock { held in
            if let known = held[ObjectIdentifier(Service.self)] as? Service { return known }
            let made = Service()
            held[ObjectIdentifier(Service.self)] = made
            return made
        }
    }
}
