import Core
import Model
import Postgres
import TransparencyLog

/// What whoever opens one sealed value is told.
struct OpenedValue: Codable, Sendable {
    let value: String
}

extension WriteTransaction {
    /// Opens the one sealed value of a record, and counts the record's version up: a read is a change.
    mutating func disclose<R: StoredRecord>(
        _ sealed: [UInt8]?,
        of record: R,
        for place: StaticString,
        purpose: LongText,
        as event: String,
        with context: ActionContext
    ) throws -> Recorded {
        guard let sealed, let person = record.parties.person else {
            throw PersonRefusal.notHeld.refusal("\(record.id) holds nothing that is sealed.")
        }
        let value = try context.unsealed(sealed, of: person, for: place, in: self)
        try update(record, [])
        return Recorded(
            as: event,
            facts: ["purpose": .text(purpose.text)],
            reply: OpenedValue(value: value)
        )
    }
}
