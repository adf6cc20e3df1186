import Core
import Model
import Orders
import Postgres

/// A reservation as the actions read it.
package struct ReservationRow: RowDecodable {
    package let id: ID<Reservation>
    package let person: ID<Person>
    package let member: ID<PoolMember>?
    package let order: ID<JobOrder>
    package let caseFile: ID<CaseFile>?
    package let reservedOn: CalendarDate
    package let reservedUntil: CalendarDate
    package let state: ReservationState

    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        member = try row["pool_member_id"]
        order = try row["job_order_id"]
        caseFile = try row["case_file_id"]
        reservedOn = try row["reserved_on"]
        reservedUntil = try row["reserved_until"]
        state = try row["state"]
    }

    private static let columns: SQL = """
        id, person_id, pool_member_id, job_order_id, case_file_id, reserved_on, reserved_until,
        state
        """

    package static func find(
        _ id: ID<Reservation>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ReservationRow {
        try tx.known(id, "SELECT \(columns) FROM reservation WHERE id = \(id)")
    }

    /// The reservation by which a person is kept at the moment; there is one at most.
    package static func held(
        of person: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> ReservationRow? {
        try tx.first(
            """
            SELECT \(columns) FROM reservation
            WHERE person_id = \(person) AND state = 'held' FOR NO KEY UPDATE
            """
        )
    }

    /// Since when a person is kept for an order, where the hold is made on a day: releasing and holding
    /// again begins no new reservation.
    package static func firstHold(
        of person: ID<Person>,
        for order: ID<JobOrder>,
        on day: CalendarDate,
        in tx: borrowing WriteTransaction
    ) throws -> CalendarDate {
        try tx.value(
            """
            SELECT min(reserved_on) FROM reservation
            WHERE person_id = \(person) AND job_order_id = \(order)
                AND reserved_on >= \(day.adding(days: -ReservedBriefly.window))
            """,
            as: CalendarDate.self
        ) ?? day
    }

    /// The reservation that a case came from, if it came from one.
    package static func placed(
        in caseFile: ID<CaseFile>,
        in tx: borrowing WriteTransaction
    ) throws -> ReservationRow? {
        try tx.first(
            """
            SELECT \(columns) FROM reservation
            WHERE case_file_id = \(caseFile) AND state = 'placed' FOR NO KEY UPDATE
            """
        )
    }
}
