import Crypto
import Foundation
import TransparencyLog

/// What travels around an action: the request's number, its idempotency key, the version seen.
package struct RequestFrame: Sendable {
    /// The number in logs, problems and events.
    package let request: String
    /// The caller's Idempotency-Key, if one was sent.
    package let key: String?
    /// SHA-256 over method, path and body: the same key with another request is refused.
    package let fingerprint: [UInt8]
    /// The version that the caller saw, for a change; a creation has none.
    package let seen: Int?
    /// `Prefer: validate-only`: everything runs, nothing stays.
    package let isRehearsal: Bool

    /// The frame of one request.
    package init(
        request: String,
        key: String? = nil,
        of parts: [[UInt8]] = [],
        seen: Int? = nil,
        isRehearsal: Bool = false
    ) {
        self.request = request
        self.key = key
        self.seen = seen
        self.isRehearsal = isRehearsal
        var hash = SHA256()
        for part in parts {
            hash.update(data: part)
            hash.update(data: [0])
        }
        fingerprint = Array(hash.finalize())
    }

    /// A read from inside the system, which no request stands behind.
    package static let inside = RequestFrame(request: "inside")

    /// Idempotency keys are 16 to 128 printable ASCII characters.
    package static func isValidKey(_ key: String) -> Bool {
        (16...128).contains(key.utf8.count) && key.utf8.allSatisfy { (0x21...0x7e).contains($0) }
    }
}

/// What the caller holds after a write: enough to prove later that it was recorded.
package struct Receipt: Sendable {
    /// The reply's bytes, which a repeated key gives again.
    package let body: [UInt8]
    /// The subject's version, which the next change must name.
    package let version: Int
    /// Whether the action made its subject.
    package let isNew: Bool
    /// Whether the answer was stored by an earlier request with the same key.
    package let isReplay: Bool

    /// The reply as JSON, for callers inside the system.
    package var json: JSON {
        get throws { try JSON(parsing: body) }
    }
}
