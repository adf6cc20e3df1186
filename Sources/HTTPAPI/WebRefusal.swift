import Core

/// The reasons that the HTTP floor itself has to decline.
package enum WebRefusal: String, RefusalCode {
    case malformed = "malformed-request"
    case unauthenticated = "sign-in-required"
    case unknownPath = "unknown-path"
    case wrongMethod = "wrong-method"
    case brokenOff = "broken-off"
    case expectation = "unmet-expectation"
    case tooLarge = "too-large"
    case notJSON = "not-json"
    case encoded = "content-encoded"
    case unavailable = "database-unavailable"
    case crowded = "crowded"
    case unknownOutcome = "outcome-unknown"
    case failed = "internal-fault"

    /// Which family of answers the reason belongs to.
    package var kind: RefusalKind {
        switch self {
        case .malformed, .brokenOff: .malformed
        case .unauthenticated: .unauthenticated
        case .unknownPath: .missing
        case .wrongMethod: .method
        case .expectation: .expectation
        case .tooLarge: .tooLarge
        case .notJSON, .encoded: .unsupported
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
        case .wrongMethod: "Not by this method"
        case .brokenOff: "The request broke off"
        case .expectation: "Not what can be expected"
        case .tooLarge: "Too large"
        case .notJSON: "Not JSON"
        case .encoded: "The body is encoded"
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
            "Look the path up in /openapi.json; it is spelled exactly."
        case .wrongMethod:
            "Allow names the methods of the path; /openapi.json says what each does."
        case .brokenOff:
            "The connection ended within the body, or its chunks are no chunks (RFC 9112, 7.1). Nothing was changed: send it again, with an Idempotency-Key."
        case .expectation:
            "Send `Expect: 100-continue`, or no Expect at all."
        case .tooLarge:
            "A body may have 2 MiB and a path with its query 8 KiB. Send less, or in parts."
        case .notJSON:
            "Send the body as JSON in UTF-8 with `Content-Type: application/json`."
        case .encoded:
            "Send the body without Content-Encoding; Accept-Encoding of the answer says so too."
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
