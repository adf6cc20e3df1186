import Core
import Model
import Postgres

/// Someone in the head count of an incident.
struct CountedPerson: RowDecodable {
    let id: ID<IncidentPerson>
    let caseFile: ID<CaseFile>
    let condition: PersonCondition

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        caseFile = try row["case_file_id"]
        condition = try row["condition"]
    }

    static func all(
        of id: ID<Incident>,
        in tx: borrowing WriteTransaction
    ) throws -> [CountedPerson] {
        try tx.rows(
            """
            SELECT id, case_file_id, condition FROM incident_person
            WHERE incident_id = \(id) ORDER BY id
            """
        )
    }
}

extension ThereAtTheTime {
    /// Takes the worker into the head count.
    func count(
        in incident: ID<Incident>,
        as condition: PersonCondition,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        try tx.insert(
            context.newID(IncidentPerson.self),
            [
                .incident(incident), .person(person), .caseFile(caseFile), .deployment(leg),
                .condition(condition), .learntAt(condition.learnt(with: context)),
            ]
        )
    }
}

extension PersonCondition {
    /// When it was learnt: now, or never where it is not known.
    func learnt(with context: ActionContext) -> Instant? { self == .unknown ? nil : context.now }
}
