import Core
import Deployments
import Foundation
import Model
import Postgres
import TransparencyLog

/// A way home as its actions and rules see it.
struct RepatriationRow: RowDecodable, CaseRecord {
    let id: ID<Repatriation>
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: RepatriationState
    let cause: RepatriationCause
    let noticedAt: Instant
    let openedBy: UUID?
    let ticketDue: Instant?
    let ticketedAt: Instant?
    let costOwner: CostOwner?
    let faultDocument: ShortText?
    let travelledOn: CalendarDate?
    let deathSteps: [DeathStep: Instant]

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
        cause = try row["cause"]
        noticedAt = try row["noticed_at"]
        openedBy = try row["opened_by"]
        ticketDue = try row["ticket_due"]
        ticketedAt = try row["ticketed_at"]
        costOwner = try row["cost_owner"]
        faultDocument = try row["fault_document"]
        travelledOn = try row["travelled_on"]
        var steps: [DeathStep: Instant] = [:]
        for step in DeathStep.allCases { steps[step] = try row[step.column.description] }
        deathSteps = steps
    }

    static func find(
        _ id: ID<Repatriation>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RepatriationRow {
        try tx.known(
            """
            SELECT id, person_id, case_file_id, state, cause, noticed_at, opened_by, ticket_due,
                ticketed_at, cost_owner, fault_document, travelled_on, kin_told_at,
                embassy_told_at, insurer_told_at, remains_cared_at
            FROM repatriation WHERE id = \(id)
            """
        )
    }
}
