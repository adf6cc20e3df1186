import Core

/// The reasons that the HTTP floor itself has to decline.
package enum WebRefusal: String, RefusalCode {
    case malformed = "malformed-request"
    case unauthenticated = "sign-in-required"
    case unknownPath = "unknown-path"
    case tooLarge = "too-large"
    case notJSON = "not-json"
    case unavailable = "database-unavailable"
    case crowded = "crowded"
    case unknownOutcome = "outcome-unknown"
    case failed = "internal-fault"

    /// Which family of answers the reason belongs to.
    package var kind: RefusalKind {
        switch self {
        case .malformed: .malformed
        case .unauthenticated: .unauthenticated
        case .unknownPath: .missing
        case .tooLarge: .tooLarge
        case .notJSON: .unsupported
        case .unavailable, .crowded, .unknownOutcome: .unavailable
        case .failed: .failed
        }
    }

    /// The reason in a few words.
    package var title: String {
        switch self {
        case .malformed: "The request cannot be read"
        case .unauthenticated: "Sign in first"
        case .unknownPath: "No such path"
        case .tooLarge: "Too large"
        case .notJSON: "Not JSON"
        case .unavailable: "The database is away"
        case .crowded: "Too many requests at once"
        case .unknownOutcome: "It is not known whether it was done"
        case .failed: "A fault of ours"
        }
    }

    /// What the reader can do about it.
    package var remedy: String {
        switch self {
        case .malformed:
            "Each entry of `errors` names a place in the request and what is wrong there. Nothing was changed."
        case .unauthenticated:
            "Send `Authorization: Bearer <token>`. A revoked or expired token is answered like none: ask the director for a new one."
        case .unknownPath:
            "Look the path up in /openapi.json; paths and methods are spelled exactly."
        case .tooLarge:
            "A body may have 2 MiB and a path with its query 8 KiB. Send less, or in parts."
        case .notJSON:
            "Send the body as JSON with `Content-Type: application/json`."
        case .unavailable:
            "Nothing was changed. Wait as Retry-After says and repeat the request; it recovers by itself."
        case .crowded:
            "Nothing was changed. Wait as Retry-After says and repeat the request."
        case .unknownOutcome:
            "The connection to the database was lost during the commit. Repeat the request with the same Idempotency-Key: it is done once, whatever happened."
        case .failed:
            "Nothing was changed. Tell the operator the request id; the log has the cause under it."
        }
    }
}
