import Casework
import Postgres

/// A fee line as it is held, with the languages of the worker concerned.
struct FeeRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: FeeState
    let languages: [Language]

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
        languages = try row["languages"]
    }

    /// The line, or the refusal that there is none.
    static func find(
        _ id: ID<FeeLine>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> FeeRow {
        let found: FeeRow? = try tx.first(
            """
            SELECT l.person_id, l.case_file_id, l.state, p.languages FROM fee_line l
            JOIN person p ON p.agency_id = l.agency_id AND p.id = l.person_id WHERE l.id = \(id)
            """
        )
        guard let found else { throw CommonRefusal.missing.refusal("No fee has the id \(id).") }
        return found
    }
}
