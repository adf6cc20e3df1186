import Casework
import Foundation
import Postgres

/// One leg as the table holds it.
struct DeploymentRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let plannedDeparture: CalendarDate
    let plannedEnd: CalendarDate
    let interviewer: UUID?
    let clearedOn: CalendarDate?
    let departedOn: CalendarDate?
    let arrivedOn: CalendarDate?
    let workingSince: CalendarDate?
    let lastCheckIn: CalendarDate?
    let state: DeploymentState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        plannedDeparture = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        interviewer = try row["interviewed_by"]
        clearedOn = try row["cleared_on"]
        departedOn = try row["departed_on"]
        arrivedOn = try row["arrived_on"]
        workingSince = try row["working_since"]
        lastCheckIn = try row["last_check_in"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<Deployment>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DeploymentRow {
        guard let row: DeploymentRow = try tx.first("\(selection) WHERE id = \(id)") else {
            throw CommonRefusal.missing.refusal("No deployment has the id \(id).")
        }
        return row
    }

    /// The leg of a case that waits for its departure; nil when none does.
    static func waiting(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DeploymentRow? {
        try tx.first(
            """
            \(selection) WHERE case_file_id = \(id) AND state IN ('planned', 'cleared')
            ORDER BY planned_departure LIMIT 1
            """
        )
    }

    private static let selection: SQL = """
        SELECT person_id, case_file_id, planned_departure, planned_end, interviewed_by,
            cleared_on, departed_on, arrived_on, working_since, last_check_in, state
        FROM deployment
        """
}

extension DeploymentRow {
    /// The last step that is on record, which no later step may precede.
    var lastStep: CalendarDate? { workingSince ?? arrivedOn ?? departedOn ?? clearedOn }

    /// Where the day of a step lies: a record says what was, in the order in which it was.
    func expect(
        _ name: String,
        _ day: CalendarDate,
        notBefore earliest: CalendarDate?,
        at present: Present
    ) throws(Refusal) {
        guard day <= present.today else {
            throw CommonRefusal.unfit.refusal(
                "\(name) is \(day), and today is \(present.today): only what was is recorded."
            )
        }
        guard let earliest, day < earliest else { return }
        throw CommonRefusal.unfit.refusal(
            "\(name) is \(day), before the step that came first, on \(earliest)."
        )
    }
}
