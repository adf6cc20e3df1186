import Hummingbird
import Logging

/// One line a request: method, route, status, duration, request id. Never a path, query or body:
/// ids of persons are personal data in a log.
package struct RequestLog: RouterMiddleware {
    private let clock = ContinuousClock()

    /// The middleware; it stands outermost.
    package init() {}

    /// Logs the request once it has been answered.
    package func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        let begin = clock.now
        let response = try await next(request, context)
        guard context.logger.logLevel <= .info else { return response }
        let spent = begin.duration(to: clock.now)
        context.logger.info(
            "\(request.method) \(context.endpointPath ?? "-") \(response.status.code)",
            metadata: [
                "hb.request.id": "\(context.id)",
                "ms":
                    "\(spent.components.seconds * 1000 + spent.components.attoseconds / 1_000_000_000_000_000)",
            ]
        )
        return response
    }
}
