import Core
import Postgres

/// A draw on the reserve that has not been topped up, as the rule on it reads it.
///
/// Gates of other workers keep it among their facts, so it says nothing of whom the draw served.
struct OpenDraw: RowDecodable, Codable {
    let drawnOn: CalendarDate
    let dueOn: CalendarDate
    let outstanding: Money

    static func all(in tx: borrowing some Queryable & ~Copyable) throws -> [OpenDraw] {
        try tx.rows(
            """
            SELECT drawn_on, due_on, amount_minor - topped_up_minor AS outstanding
            FROM reserve_draw WHERE state = 'open' ORDER BY due_on, id
            """
        )
    }
}

extension OpenDraw {
    init(row: borrowing Row) throws(RowError) {
        drawnOn = try row["drawn_on"]
        dueOn = try row["due_on"]
        outstanding = Money(minorUnits: try row["outstanding"], currency: .cny)
    }
}
