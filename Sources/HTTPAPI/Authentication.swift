import Core
import Hummingbird

/// Looks up who bears the token: on each request anew, so that a revoked one is refused at once.
package struct Authentication: RouterMiddleware {
    /// Finds the caller of a token; nil when it is unknown, expired or revoked.
    package typealias Lookup = @Sendable (BearerToken) async throws -> Caller?

    private let lookup: Lookup

    /// The middleware over a look-up.
    package init(_ lookup: @escaping Lookup) { self.lookup = lookup }

    /// Names the caller in the context; a bad token is refused, no token leaves a visitor.
    package func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        guard let header = request.headers[.authorization] else {
            return try await next(request, context)
        }
        // The scheme is written in any case, and spaces stand behind it (RFC 9110, 11.1 and 11.4).
        let scheme = header.prefix { $0 != " " }
        let secret = header.dropFirst(scheme.count).drop { $0 == " " }
        guard scheme.lowercased() == "bearer", let token = BearerToken(String(secret)),
            let caller = try await lookup(token)
        else {
            throw WebRefusal.unauthenticated.refusal(
                "The token is not known, has expired or was revoked."
            )
        }
        var context = context
        context.caller = caller
        return try await next(request, context)
    }
}
