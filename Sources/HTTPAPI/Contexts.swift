public import Core
public import Hummingbird

/// A request whose sender may be anyone.
public struct VisitorContext: RequestContext {
    /// Hummingbird's own part.
    public var coreContext: CoreRequestContextStorage
    /// Who asks, once the bearer token has been looked up.
    public var caller: Caller?
    /// Bodies beyond this are refused before they are read.
    public var maxUploadSize: Int { Limits.bodyBytes }

    /// A context for a fresh request.
    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}

/// A request whose sender is known: it cannot be made otherwise, and endpoints take no other.
public struct SignedInContext: ChildRequestContext {
    /// Hummingbird's own part.
    public var coreContext: CoreRequestContextStorage
    /// Who asks.
    public let caller: Caller
    /// Bodies beyond this are refused before they are read.
    public var maxUploadSize: Int { Limits.bodyBytes }

    /// Refuses a visitor.
    public init(context: VisitorContext) throws {
        guard let caller = context.caller else {
            throw WebRefusal.unauthenticated.refusal("Send a token: Authorization: Bearer …")
        }
        coreContext = context.coreContext
        self.caller = caller
    }
}
