import Core
import HTTPTypes
import Hummingbird

/// What holds for every request, whatever it asks for: one spelling of a path, one host, no coding of the body.
struct RequestForm: RouterMiddleware {
    /// Refuses another form, and hands on the rest.
    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        // The router would take these for the path without them, under another idempotency fingerprint.
        guard path == "/" || !path.hasSuffix("/") && !path.contains("//") else {
            throw WebRefusal.unknownPath.refusal(
                "A path has no empty part, and no slash at its end."
            )
        }
        try checkHost(of: request, path)
        try checkExpectation(of: request)
        let coding = request.headers[.contentEncoding]
        guard coding == nil || coding?.lowercased() == "identity" else {
            throw WebRefusal.encoded.refusal("The body is sent as it is, without Content-Encoding.")
        }
        return try await next(request, context)
    }

    /// RFC 9112, 3.2: a request names one host. Whoever watches the health of a server speaks HTTP/1.0 at times, and
    /// names none.
    private func checkHost(of request: Request, _ path: String) throws {
        let others = HTTPField.Name("Host").map { request.headers[values: $0].count } ?? 0
        guard others == 0, request.head.authority != nil || path.hasPrefix("/health/") else {
            throw InputError("Host", "A request has one Host (RFC 9112, 3.2).")
        }
    }

    /// RFC 9110, 10.1.1: there is one expectation.
    private func checkExpectation(of request: Request) throws {
        guard let expected = request.headers[.expect], expected.lowercased() != "100-continue"
        else { return }
        throw WebRefusal.expectation.refusal("Expect is 100-continue, or is left out.")
    }
}
