import Core
import HTTPTypes
import Hummingbird
import Logging
import Postgres

/// The one place where errors become answers.
///
/// The error itself goes to the log, once, under the request id; the answer never shows its text.
package struct ProblemMiddleware: RouterMiddleware {
    private let paths: KnownPaths

    /// The middleware; it stands outermost but for the request log.
    init(_ paths: KnownPaths) { self.paths = paths }

    /// Answers every error with a problem.
    package func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            guard request.uri.string.utf8.count <= Limits.uriBytes else {
                throw WebRefusal.tooLarge.refusal("The path and its query exceed 8 KiB.")
            }
            return try await next(request, context)
        } catch {
            let problem = problem(error, request)
            log(problem, error, context.logger)
            let response = problem.response(request: context.id)
            // The answer to HEAD has no body, whichever it is (RFC 9110, 9.3.2).
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func problem(_ error: any Error, _ request: Request) -> Problem {
        guard (error as? any HTTPResponseError)?.status == .notFound,
            let allowed = paths.allowed(at: request.uri.path)
        else { return Problem(error) }
        var problem = Problem(
            refusal: WebRefusal.wrongMethod.refusal("This path has \(allowed).")
        )
        problem.allowed = allowed
        return problem
    }

    private func log(_ problem: Problem, _ error: any Error, _ logger: Logger) {
        switch problem.refusal.kind {
        case .failed, .unavailable:
            logger.error(
                "\(problem.refusal.title)",
                metadata: ["cause": "\(Self.cause(error))"]
            )
        default:
            // The caller mends the value; we are to give it the bound that it lacks.
            guard let hole = problem.refusal.hole else { return }
            logger.error("A value has no bound", metadata: ["cause": "\(hole)"])
        }
    }

    /// The cause without values: PostgreSQL's own words may quote what someone typed.
    private static func cause(_ error: any Error) -> String {
        guard let error = error as? PostgresError else { return "\(error)" }
        return "PostgreSQL \(error.state) \(error.kind) \(error.constraint ?? error.table ?? "")"
    }
}

extension Problem {
    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self.init(refusal: refusal)
        case let error as InputError:
            self.init(
                refusal: error.refusal ?? WebRefusal.malformed.refusal(error.sentence),
                errors: error.faults
            )
        case let error as PoolError: self.init(pool: error)
        case let error as PostgresError: self.init(database: error)
        case let error as any HTTPResponseError: self.init(status: error.status)
        default: self.init(refusal: WebRefusal.failed.refusal("The log has the cause."))
        }
    }

    private init(pool error: PoolError) {
        self.init(refusal: WebRefusal.crowded.refusal("Every place at the database is taken."))
    }

    private init(database error: PostgresError) {
        switch error.kind {
        case .unavailable, .connectionLost(mayHaveCommitted: false):
            self.init(refusal: WebRefusal.unavailable.refusal("The database does not answer."))
        case .connectionLost(mayHaveCommitted: true):
            self.init(
                refusal: WebRefusal.unknownOutcome.refusal("The connection was lost at the commit.")
            )
        case .beyondType: self.init(refusal: Refusal(beyond: error))
        case .statementTimeout, .lockTimeout, .serialization, .deadlock:
            self.init(refusal: WebRefusal.crowded.refusal("The records are busy."))
        default: self.init(refusal: WebRefusal.failed.refusal("The log has the cause."))
        }
    }

    private init(status: HTTPResponse.Status) {
        switch status.code {
        case 404:
            self.init(refusal: WebRefusal.unknownPath.refusal("Nothing is at this path."))
        case 413:
            self.init(refusal: WebRefusal.tooLarge.refusal("The body exceeds 2 MiB."))
        case 415:
            self.init(refusal: WebRefusal.notJSON.refusal("The body is not announced as JSON."))
        case 400..<500:
            self.init(refusal: WebRefusal.malformed.refusal("The request cannot be read."))
        default: self.init(refusal: WebRefusal.failed.refusal("The log has the cause."))
        }
    }
}
