import Core
import Model
import Postgres

/// A loan as it is held.
struct LoanRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let takenOn: CalendarDate
    let state: LoanState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        takenOn = try row["taken_on"]
        state = try row["state"]
    }

    static func find(_ id: ID<WorkerLoan>, in tx: borrowing WriteTransaction) throws -> LoanRow {
        let row = try tx.first(
            "SELECT person_id, case_file_id, taken_on, state FROM worker_loan WHERE id = \(id)",
            as: LoanRow.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No loan has the id \(id).") }
        return row
    }
}
