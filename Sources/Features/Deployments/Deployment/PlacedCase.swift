import Core
import Employers
import Model
import Postgres

/// What a deployment takes from its case: who, where, when, and whether the case is still open.
struct PlacedCase: RowDecodable {
    let person: ID<Person>
    let site: ID<Site>
    let plannedDeparture: CalendarDate
    let plannedEnd: CalendarDate
    let state: String

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        site = try row["site_id"]
        plannedDeparture = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        state = try row["state"]
    }

    /// The case, whatever its state.
    static func find(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PlacedCase { try tx.known("\(Self.selection(of: id))") }

    /// The case, held open until the transaction ends, so that nobody closes it meanwhile.
    static func open(
        _ id: ID<CaseFile>,
        in tx: borrowing WriteTransaction
    ) throws -> PlacedCase {
        try tx.hold(id)
        guard let found: PlacedCase = try tx.first(Self.selection(of: id)) else {
            throw CommonRefusal.reference.refusal("No case has the id \(id).")
        }
        guard found.state == "open" else {
            throw CommonRefusal.wrongState.refusal(
                "The case is \(found.state): nobody is sent abroad from it."
            )
        }
        return found
    }

    private static func selection(of id: ID<CaseFile>) -> SQL {
        """
        SELECT person_id, site_id, planned_departure, planned_end, state
        FROM case_parties WHERE id = \(id)
        """
    }
}
