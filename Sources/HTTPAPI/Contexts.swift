import Core
import Hummingbird
import NIOCore

/// A request whose sender may be anyone.
package struct VisitorContext: RequestContext {
    /// Hummingbird's own part.
    package var coreContext: CoreRequestContextStorage
    /// Who asks, once the bearer token has been looked up.
    package var caller: Caller?
    /// Bodies beyond this are refused before they are read.
    package var maxUploadSize: Int { Limits.bodyBytes }
    /// The connection, for what is said before the answer.
    let channel: any Channel

    /// A context for a fresh request.
    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

/// A request whose sender is known: it cannot be made otherwise, and endpoints take no other.
package struct SignedInContext: ChildRequestContext {
    /// Hummingbird's own part.
    package var coreContext: CoreRequestContextStorage
    /// Who asks.
    package let caller: Caller
    /// The connection, for what is said before the answer.
    let channel: any Channel
    /// Bodies beyond this are refused before they are read.
    package var maxUploadSize: Int { Limits.bodyBytes }

    /// Refuses a visitor.
    package init(context: VisitorContext) throws {
        guard let caller = context.caller else {
            throw WebRefusal.unauthenticated.refusal("Send a token: Authorization: Bearer …")
        }
        coreContext = context.coreContext
        channel = context.channel
        self.caller = caller
    }
}
