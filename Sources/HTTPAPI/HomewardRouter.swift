import Core
import HTTPTypes
import Hummingbird
import TransparencyLog

/// The whole HTTP face over a list of endpoints.
package struct HomewardRouter: Sendable {
    private let endpoints: [Endpoint]
    private let registrar: Registrar
    private let problems: [ProblemPage]
    private let lookup: Authentication.Lookup
    private let readiness: Readiness

    /// A face over endpoints, with everything it needs given.
    package init(
        endpoints: [Endpoint],
        registrar: Registrar,
        problems: [ProblemPage],
        readiness: Readiness,
        lookup: @escaping Authentication.Lookup
    ) {
        self.endpoints = endpoints
        self.registrar = registrar
        self.problems = problems
        self.readiness = readiness
        self.lookup = lookup
    }

    /// Log, problems, form, authentication, then the routes.
    package func router() throws -> Router<VisitorContext> {
        let router = Router(
            context: VisitorContext.self,
            options: .autoGenerateHeadEndpoints
        )
        router.add(middleware: RequestLog())
        router.add(
            middleware: ProblemMiddleware(KnownPaths(of: endpoints, open: Self.openPaths))
        )
        router.add(middleware: RequestForm())
        router.add(middleware: Authentication(lookup))
        try addOpenRoutes(to: router)
        EndpointRoutes(registrar).add(
            endpoints,
            to: router.group("", context: SignedInContext.self)
        )
        return router
    }

    private static let openPaths = [
        "/openapi.json", "/health/live", "/health/ready", "/problems/{code}",
    ]

    /// What anyone may read: health, the API's description, the paragraphs of problems.
    private func addOpenRoutes(to router: Router<VisitorContext>) throws {
        let description = Array(try OpenAPI(of: endpoints).text.utf8)
        router.get("openapi.json") { _, _ in Response.json(description) }
        router.get("health/live") { _, _ in Response.json(["status": "live"]) }
        router.get("health/ready") { [readiness] _, _ in
            let found = await readiness.check()
            return Response.json(found.json, status: found.isReady ? .ok : .serviceUnavailable)
        }
        let pages = Dictionary(problems.map { ($0.code, $0) }) { first, _ in first }
        router.get("problems/:code") { _, context in
            guard let page = pages[try context.parameters.require("code")] else {
                throw WebRefusal.unknownPath.refusal("No problem has this code.")
            }
            return Response.json(page.json)
        }
    }
}
