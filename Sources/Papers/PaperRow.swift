import Casework
import Postgres

/// What a change of a paper must know of it: whose it is, in which case, and where it stands.
struct PaperRow<State: Choice>: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: State

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
    }
}
