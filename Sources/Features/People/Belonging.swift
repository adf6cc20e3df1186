import Core
import Model
import Postgres

/// What every record of a person has: whose it is, and its state.
struct Belonging<State: PostgresValue>: RowDecodable {
    let person: ID<Person>
    let state: State

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        state = try row["state"]
    }
}

extension Queryable where Self: ~Copyable {
    /// Whose a record is, and its state.
    borrowing func belonging<N: Noun, State: PostgresValue>(
        _ id: ID<N>
    ) throws -> Belonging<State> {
        try known(id, "SELECT person_id, state FROM \(raw: N.table) WHERE id = \(id)")
    }
}

extension PersonFacts {
    /// Reads a person who is still an applicant, and holds the row until the commit.
    static func applicant(
        _ id: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> PersonFacts {
        _ = try tx.result("SELECT id FROM person WHERE id = \(id) FOR NO KEY UPDATE")
        let person = try find(id, in: tx)
        guard person.state.isApplicant else {
            throw CommonRefusal.wrongState.refusal(
                "The person is \(person.state.rawValue): nothing is added to the record any more."
            )
        }
        return person
    }
}
