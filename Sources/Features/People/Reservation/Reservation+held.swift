import Core
import Model
import Orders
import Postgres

extension Reservation.Record {
    /// The reservation by which a person is kept at the moment; there is one at most.
    package static func held(
        of person: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> Reservation.Record? {
        try tx.records(
            of: Reservation.self,
            """
            person_id = \(person) AND state = 'held' FOR NO KEY UPDATE
            """
        ).first
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
    ) throws -> Reservation.Record? {
        try tx.records(
            of: Reservation.self,
            """
            case_id = \(caseFile) AND state = 'placed' FOR NO KEY UPDATE
            """
        ).first
    }
}
