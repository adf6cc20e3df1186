import Core
import Employers
import Foundation
import Model
import Postgres
import TransparencyLog

/// One deployment as the table holds it.
struct DeploymentRow: RowDecodable, CaseRecord {
    let id: ID<Deployment>
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let site: ID<Site>
    let crew: ID<Crew>?
    let plannedDeparture: CalendarDate
    let plannedEnd: CalendarDate
    let interviewer: UUID?
    let clearedOn: CalendarDate?
    let clearedOnRecords: ClearanceRecords?
    let departedOn: CalendarDate?
    let arrivedOn: CalendarDate?
    let workingSince: CalendarDate?
    let lastCheckIn: CalendarDate?
    let nextCheckIn: CalendarDate?
    let embassyReportedOn: CalendarDate?
    let personnelFiledOn: CalendarDate?
    /// Who found the worker at fault for an early end; nil where nobody has.
    let faultFinder: UUID?
    let state: DeploymentState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        site = try row["site_id"]
        crew = try row["crew_id"]
        plannedDeparture = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        interviewer = try row["interviewed_by"]
        clearedOn = try row["cleared_on"]
        clearedOnRecords = try row["clearance_records"]
        departedOn = try row["departed_on"]
        arrivedOn = try row["arrived_on"]
        workingSince = try row["working_since"]
        lastCheckIn = try row["last_check_in"]
        nextCheckIn = try row["next_check_in"]
        embassyReportedOn = try row["embassy_reported_on"]
        personnelFiledOn = try row["personnel_filed_on"]
        faultFinder = try row["fault_found_by"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<Deployment>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DeploymentRow { try tx.known("\(selection) WHERE id = \(id)") }

    /// A deployment that is changed beside the subject of an action, held until the commit.
    static func held(
        _ id: ID<Deployment>,
        in tx: borrowing WriteTransaction
    ) throws -> DeploymentRow {
        let found: DeploymentRow? = try tx.first(
            "\(selection) WHERE id = \(id) FOR NO KEY UPDATE"
        )
        guard let found else {
            throw CommonRefusal.reference.refusal("No deployment is \(id).")
        }
        return found
    }

    /// The deployment of a case that waits for its departure; nil when none does.
    static func waiting(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DeploymentRow? {
        try tx.first(
            """
            \(selection) WHERE case_file_id = \(id) AND state IN ('planned', 'cleared', 'booked')
            ORDER BY planned_departure LIMIT 1
            """
        )
    }

    private static let selection: SQL = """
        SELECT id, person_id, case_file_id, site_id, crew_id, planned_departure, planned_end,
            interviewed_by, cleared_on, clearance_records, departed_on, arrived_on, working_since,
            last_check_in, next_check_in, embassy_reported_on, personnel_filed_on, fault_found_by, state
        FROM deployment
        """
}

extension DeploymentRow {
    /// The last step that is on record, which no later step may precede.
    var lastStep: CalendarDate? { workingSince ?? arrivedOn ?? departedOn ?? clearedOn }

    /// What the deployment's tasks hang on.
    var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }

    /// Where the day of a step lies: a record says what was, in the order in which it was.
    func expect(
        _ name: String,
        _ day: CalendarDate,
        notBefore earliest: CalendarDate?,
        with context: ActionContext
    ) throws(Refusal) {
        guard day <= context.today else {
            throw CommonRefusal.unfit.refusal(
                "\(name) is \(day), and today is \(context.today): only what was is recorded."
            )
        }
        guard let earliest, day < earliest else { return }
        throw CommonRefusal.unfit.refusal(
            "\(name) is \(day), before the step that came first, on \(earliest)."
        )
    }
}
