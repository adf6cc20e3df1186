import Casework
import Postgres

/// An enrolment as it is held, with what its course asks.
struct EnrolmentRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: EnrolmentState
    let topics: [Topic]
    let hours: Int

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
        topics = try row["topics"]
        hours = try row["hours"]
    }

    /// The enrolment, or the refusal that there is none.
    static func find(
        _ id: ID<Enrolment>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> EnrolmentRow {
        let found: EnrolmentRow? = try tx.first(
            """
            SELECT e.person_id, e.case_file_id, e.state, c.topics, c.hours FROM enrolment e
            JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id WHERE e.id = \(id)
            """
        )
        guard let found else {
            throw CommonRefusal.missing.refusal("No enrolment has the id \(id).")
        }
        return found
    }
}
