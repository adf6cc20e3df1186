import Casework
import Postgres

/// What papers must know of a case: whose it is, where it goes, whether it still runs.
struct Placement: RowDecodable {
    let person: ID<Person>
    let destination: Country
    private let state: String

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        destination = try row["destination"]
        state = try row["state"]
    }

    /// The case, or a refusal when there is none or it has ended.
    static func open(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Placement {
        let found: Placement? = try tx.first(
            "SELECT person_id, destination, state FROM case_file WHERE id = \(id)"
        )
        guard let found else { throw CommonRefusal.reference.refusal("No case is \(id).") }
        guard found.state == "open" else {
            throw CommonRefusal.wrongState.refusal(
                "The case is \(found.state): no paper is recorded for it any more."
            )
        }
        return found
    }
}
