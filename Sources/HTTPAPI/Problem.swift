import Core
import HTTPTypes
import Hummingbird
import NIOCore
import TransparencyLog

/// RFC 9457: the one shape in which a refusal or a fault leaves the system.
struct Problem {
    let refusal: Refusal
    var errors: [InputError.Fault] = []
    /// The methods that the path has, where the request took another.
    var allowed: String?

    /// The problem as a response; the request id is its instance.
    func response(request: String) -> Response {
        var object: [String: JSON] = [
            "type": .text("/problems/\(refusal.code)"), "title": .text(refusal.title),
            "status": .integer(Int64(refusal.kind.status.code)), "detail": .text(refusal.detail),
            "instance": .text(request),
        ]
        if !errors.isEmpty {
            object["errors"] = .array(
                errors.map { ["pointer": .text($0.pointer), "detail": .text($0.detail)] }
            )
        }
        object["gate"] = refusal.gate
        var headers: HTTPFields = [.contentType: "application/problem+json"]
        if refusal.kind == .unavailable {
            headers[.retryAfter] = String(Limits.retryAfterSeconds)
        }
        if refusal.kind == .unauthenticated { headers[.wwwAuthenticate] = "Bearer" }
        headers[.allow] = allowed
        switch refusal.code {
        // RFC 9110, 15.5.16: what would have been taken.
        case WebRefusal.encoded.rawValue: headers[.acceptEncoding] = "identity"
        case WebRefusal.notJSON.rawValue: headers[.accept] = "application/json"
        // Where a body broke off nobody knows where the next request begins.
        case WebRefusal.brokenOff.rawValue: headers[.connection] = "close"
        default: break
        }
        return .json(.object(object), status: refusal.kind.status, headers: headers)
    }
}

extension RefusalKind {
    /// The one HTTP status of the family.
    package var status: HTTPResponse.Status {
        switch self {
        case .forbidden: .forbidden
        case .missing: .notFound
        case .conflict: .conflict
        case .stale: .preconditionFailed
        case .precondition: HTTPResponse.Status(code: 428, reasonPhrase: "Precondition Required")
        case .rule, .input: .unprocessableContent
        case .malformed: .badRequest
        case .unauthenticated: .unauthorized
        case .tooLarge: .contentTooLarge
        case .unsupported: .unsupportedMediaType
        case .method: .methodNotAllowed
        case .expectation: .expectationFailed
        case .unavailable: .serviceUnavailable
        case .failed: .internalServerError
        }
    }
}

extension Response {
    /// A response of bytes that are JSON already.
    static func json(
        _ bytes: [UInt8],
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/json" }
        headers[.cacheControl] = "no-store"
        return Response(
            status: status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// A response of a JSON value, whatever it holds: what the log's canonical form refuses, such as a sum beyond
    /// 2^53, is written out all the same, for an answer is for reading.
    static func json(
        _ json: JSON,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        .json(Array(json.written.utf8), status: status, headers: headers)
    }
}
