import Core
import Model
import Postgres

/// A case held against an order.
///
/// Whoever takes a place comes through here, with a reservation or without.
struct CaseOfOrder: RowDecodable {
    let person: ID<Person>
    let isOpen: Bool
    let differences: [String]

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        isOpen = try row["is_open"]
        differences = try row["differences"]
    }

    /// Reads what the two have in common, and holds the case until the commit.
    static func of(
        _ caseFile: ID<CaseFile>,
        against order: ID<JobOrder>,
        in tx: borrowing WriteTransaction
    ) throws -> CaseOfOrder {
        try tx.hold(caseFile)
        let found: CaseOfOrder? = try tx.first(
            """
            SELECT c.person_id, c.state NOT IN ('closed', 'withdrawn') AS is_open,
                array_remove(ARRAY[
                    CASE WHEN c.employer_id <> o.employer_id THEN 'employer' END,
                    CASE WHEN c.site_id <> o.site_id THEN 'site' END,
                    CASE WHEN c.occupation <> o.occupation THEN 'occupation' END,
                    CASE WHEN c.destination <> k.destination THEN 'destination' END,
                    CASE WHEN c.programme <> k.programme THEN 'programme' END,
                    CASE WHEN c.project_id IS DISTINCT FROM o.project_id THEN 'project' END], NULL)
                    AS differences
            FROM case_parties c, job_order o
            JOIN corridor_known k ON k.agency_id = o.agency_id AND k.id = o.corridor_id
            WHERE c.id = \(caseFile) AND o.id = \(order)
            """
        )
        guard let found else { throw CommonRefusal.reference.refusal("No case is \(caseFile).") }
        return found
    }

    /// Refuses a case that has ended, or is not what the order asks for.
    func requireFit() throws {
        guard isOpen else { throw CommonRefusal.wrongState.refusal("The case is not open.") }
        guard differences.isEmpty else {
            let way =
                differences == ["project"]
                ? " Name the order's project: homeward case name-project --project-id …." : ""
            throw CommonRefusal.unfit.refusal(
                "The case and the order differ in \(differences.joined(separator: ", ")).\(way)"
            )
        }
    }
}
