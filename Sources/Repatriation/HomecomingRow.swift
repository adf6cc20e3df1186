import Casework
import Postgres

/// A way home as its actions and rules see it.
struct HomecomingRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: HomecomingState
    let cause: HomecomingCause
    let ticketDue: Instant?
    let ticketedAt: Instant?
    let costOwner: CostOwner?
    let faultDocument: Line?
    let travelledOn: CalendarDate?

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
        cause = try row["cause"]
        ticketDue = try row["ticket_due"]
        ticketedAt = try row["ticketed_at"]
        costOwner = try row["cost_owner"]
        faultDocument = try row["fault_document"]
        travelledOn = try row["travelled_on"]
    }

    static func find(
        _ id: ID<Homecoming>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> HomecomingRow {
        let row = try tx.first(
            """
            SELECT person_id, case_file_id, state, cause, ticket_due, ticketed_at, cost_owner,
                fault_document, travelled_on
            FROM repatriation WHERE id = \(id)
            """,
            as: HomecomingRow.self
        )
        guard let row else {
            throw CommonRefusal.missing.refusal("No repatriation has the id \(id).")
        }
        return row
    }
}

/// The rules of each step, the same for the step itself and for whoever asks before.
extension HomecomingRow {
    func costReport(
        owner: CostOwner,
        faultDocument: Line?,
        at present: Present
    ) -> RuleReport {
        var report = RuleReport(step: "repatriation.decide-cost", on: present.today)
        report.check(
            WorkerDoesNotPayTheWayHome.self,
            .init(owner: owner, cause: cause, hasFaultDocument: faultDocument != nil)
        )
        return report
    }

    func ticketReport(step: String, ticketedAt: Instant?, at present: Present) -> RuleReport {
        var report = RuleReport(step: step, on: present.today)
        report.check(
            TicketInTime.self,
            .init(due: ticketDue, ticketedAt: ticketedAt, now: present.now)
        )
        return report
    }
}
