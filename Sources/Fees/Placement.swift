import Casework
import Postgres

/// What fees must know of a case: whose it is, whether it still runs.
struct Placement: RowDecodable {
    let person: ID<Person>
    private let state: String

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        state = try row["state"]
    }

    /// The case, or a refusal when there is none or it has ended.
    static func open(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Placement {
        let found: Placement? = try tx.first(
            "SELECT person_id, state FROM case_file WHERE id = \(id)"
        )
        guard let found else { throw CommonRefusal.reference.refusal("No case is \(id).") }
        guard found.state == "open" else {
            throw CommonRefusal.wrongState.refusal(
                "The case is \(found.state): nothing is charged for it any more."
            )
        }
        return found
    }
}
