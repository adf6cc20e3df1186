import Casework
import Postgres

/// An employer as the rule on a case reads it.
struct EmployerRow: RowDecodable {
    let name: Line
    let kind: EmployerKind
    let state: EmployerState

    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> EmployerRow? {
        try tx.first(
            """
            SELECT e.name, e.kind, e.state FROM case_file c
            JOIN employer e ON e.agency_id = c.agency_id AND e.id = c.employer_id
            WHERE c.id = \(id)
            """
        )
    }
}

extension EmployerRow {
    init(row: borrowing Row) throws(RowError) {
        name = try row["name"]
        kind = try row["kind"]
        state = try row["state"]
    }
}
