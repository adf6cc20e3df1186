import Core
import Postgres
import TransparencyLog

/// A record of a person with one value that is sealed, as its disclosure reads it.
struct SealedRecord: RowDecodable {
    let person: ID<Person>
    let sealed: [UInt8]?

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        sealed = try row["sealed"]
    }
}

extension WriteTransaction {
    /// Opens the one sealed value of a record, and counts the record's version up: a read is a change.
    mutating func disclose<N: Noun>(
        _ column: StaticString,
        of id: ID<N>,
        for place: StaticString,
        purpose: LongText,
        as event: String,
        with context: ActionContext
    ) throws -> Recorded {
        let record: SealedRecord = try known(
            id,
            "SELECT person_id, \(raw: column) AS sealed FROM \(raw: N.table) WHERE id = \(id)"
        )
        guard let sealed = record.sealed else {
            throw PersonRefusal.notHeld.refusal("\(id) holds nothing that is sealed.")
        }
        let value = try context.unsealed(sealed, of: record.person, for: place, in: self)
        try update(id, [])
        return Recorded(
            as: event,
            about: record.person,
            facts: ["purpose": .text(purpose.text)],
            reply: ["value": .text(value)]
        )
    }
}
