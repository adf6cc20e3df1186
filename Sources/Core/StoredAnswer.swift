import Postgres
import TransparencyLog

/// What an earlier request with the same idempotency key was answered.
struct StoredAnswer: RowDecodable {
    let fingerprint: [UInt8]
    let event: ID<EventRecord>
    let person: ID<Person>?
    let sealed: [UInt8]?
    let version: Int?
    let isProblem: Bool?
    let isNew: Bool?

    init(row: borrowing Row) throws(RowError) {
        fingerprint = try row["fingerprint"]
        event = try row["event_id"]
        person = try row["person_id"]
        sealed = try row["body_sealed"]
        version = try row["subject_version"]
        isProblem = try row["is_problem"]
        isNew = try row["is_new"]
    }

    /// The stored answer for the same request; another request under the key is refused.
    func replay(
        for frame: RequestFrame,
        with context: ActionContext,
        in tx: borrowing WriteTransaction
    ) throws -> Receipt {
        guard fingerprint == frame.fingerprint else {
            throw CommonRefusal.keyReused.refusal(
                "This key was sent before with another method, path or body."
            )
        }
        guard let sealed, let version, let isNew, let isProblem else {
            throw CommonRefusal.keyInFlight.refusal("The first request has not been answered yet.")
        }
        let body = try context.vault.openPayload(
            sealed,
            of: person,
            agency: context.caller.agency,
            event: event,
            in: tx
        )
        guard let body else {
            throw CommonRefusal.keyReused.refusal("The person was erased, and the answer with it.")
        }
        guard !isProblem else {
            throw Refusal(stored: try JSON(canonical: body))
                ?? CommonRefusal.keyInFlight.refusal("The stored answer cannot be read.")
        }
        return Receipt(body: body, version: version, isNew: isNew, isReplay: true)
    }
}
