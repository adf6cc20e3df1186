import Core
import Postgres

/// The days of one deployment of a case, from departure to its end or today.
struct WorkSpan: RowDecodable {
    let first: CalendarDate
    /// Nil while it goes on.
    let last: CalendarDate?

    init(row: borrowing Row) throws(RowError) {
        first = try row["departed_on"]
        last = try row["ended_on"]
    }

    init(first: CalendarDate, last: CalendarDate?) {
        self.first = first
        self.last = last
    }

    /// Whether it holds a day that is not to come.
    func holds(_ day: CalendarDate, today: CalendarDate) -> Bool {
        first <= day && day <= min(last ?? today, today)
    }

    static func all(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [WorkSpan] {
        try tx.rows(
            """
            SELECT departed_on, ended_on FROM departure
            WHERE case_id = \(id) AND state <> 'cancelled'
            """
        )
    }
}
