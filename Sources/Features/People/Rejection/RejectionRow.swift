import Core
import Foundation
import Model
import Postgres

/// A rejection as the actions read it.
struct RejectionRow: RowDecodable {
    let id: ID<Rejection>
    let person: ID<Person>
    let letter: [UInt8]
    let language: Language
    let decidedBy: UUID
    let from: PersonState
    let explainedOn: CalendarDate?
    /// What the second look found; nil before it, and where it was not kept.
    let answer: [UInt8]?
    let toldOn: CalendarDate?
    let state: RejectionState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        letter = try row["letter_sealed"]
        language = try row["letter_language"]
        decidedBy = try row["decided_by"]
        from = try row["from_state"]
        explainedOn = try row["explained_on"]
        answer = try row["answer_sealed"]
        toldOn = try row["told_on"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<Rejection>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RejectionRow {
        try tx.known(
            id,
            """
            SELECT id, person_id, letter_sealed, letter_language, decided_by, from_state,
                explained_on, answer_sealed, told_on, state
            FROM rejection WHERE id = \(id)
            """
        )
    }
}
