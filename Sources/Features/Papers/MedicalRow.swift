import Core
import Model
import Postgres
import TransparencyLog

/// An examination as its actions see it.
struct MedicalRow: RowDecodable, CaseRecord {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let destination: Country
    /// How long a result is good for in the corridor; six months where none is on record.
    let months: Int
    let tests: [MedicalTest]
    let scheduledOn: CalendarDate
    let examinedOn: CalendarDate?
    let validUntil: CalendarDate?
    let state: MedicalState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        destination = try row["destination"]
        months = try row["medical_months"]
        tests = try row["tests"]
        scheduledOn = try row["scheduled_on"]
        examinedOn = try row["examined_on"]
        validUntil = try row["valid_until"]
        state = try row["state"]
    }

    /// The examination, or the refusal that there is none.
    static func find(
        _ id: ID<Medical>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> MedicalRow {
        let medical: MedicalRow? = try tx.first(
            """
            SELECT m.person_id, m.case_file_id, f.destination,
                coalesce(k.medical_months, \(MedicalFacts.usualMonths)) AS medical_months, m.tests,
                m.scheduled_on, m.examined_on, m.valid_until, m.state
            FROM medical m
            JOIN case_file f ON f.agency_id = m.agency_id AND f.id = m.case_file_id
            LEFT JOIN corridor k ON k.agency_id = f.agency_id AND k.origin = 'CN'
                AND k.destination = f.destination AND k.programme = f.programme
            WHERE m.id = \(id)
            """
        )
        guard let medical else {
            throw CommonRefusal.missing.refusal("No medical has the id \(id).")
        }
        return medical
    }

    /// The state after an action; a refusal says that the examination was judged, never what was found,
    /// for the case's timeline shows it to many.
    func after(_ action: String, to wanted: MedicalState? = nil) throws(Refusal) -> MedicalState {
        guard state.isJudged, !MedicalState.machine.open(from: state).contains(action) else {
            return try state.after(action, to: wanted)
        }
        throw CommonRefusal.wrongState.refusal(
            "It is judged: \(action) is not open from there. Open: expire."
        )
    }
}
