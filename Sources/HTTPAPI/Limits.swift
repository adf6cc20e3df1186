/// The limits of the HTTP floor, each with its reason.
package enum Limits {
    /// 2 MiB: a contract in four languages is a tenth of it.
    package static let bodyBytes = 2 * 1024 * 1024
    /// A connection that says nothing for so long is closed: a slow sender holds no place.
    package static let idleSeconds = 30
    /// How long to wait before trying again when the database is away or busy.
    package static let retryAfterSeconds = 2
    /// 8 KiB of path and query: more is no question that a page could answer.
    package static let uriBytes = 8 * 1024
}
