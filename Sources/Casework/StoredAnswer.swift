import Ledger
import Postgres

/// What an earlier request with the same idempotency key was answered.
struct StoredAnswer: RowDecodable {
    let fingerprint: [UInt8]
    let body: [UInt8]?
    let version: Int?
    let isProblem: Bool?
    let isNew: Bool?

    init(row: borrowing Row) throws(RowError) {
        fingerprint = try row["fingerprint"]
        body = try row["body"]
        version = try row["subject_version"]
        isProblem = try row["is_problem"]
        isNew = try row["is_new"]
    }

    /// The stored answer for the same request; another request under the key is refused.
    func replay(for frame: RequestFrame) throws -> Receipt {
        guard fingerprint == frame.fingerprint else {
            throw CommonRefusal.keyReused.refusal(
                "This key was sent before with another method, path or body.")
        }
        guard let body, let version, let isNew, let isProblem else {
            throw CommonRefusal.keyInFlight.refusal("The first request has not been answered yet.")
        }
        guard !isProblem else {
            throw Refusal(stored: try JSON(canonical: body))
                ?? CommonRefusal.keyInFlight.refusal("The stored answer cannot be read.")
        }
        return Receipt(body: body, version: version, isNew: isNew, isReplay: true)
    }
}
