import Core
import Foundation
import Model
import Postgres

/// The official alert of a destination, as its corridors carry it; a corridor that is new takes it over.
struct StandingAlert: RowDecodable {
    let level: AlertLevel
    let source: ShortText?
    let by: UUID?

    init(row: borrowing Row) throws(RowError) {
        level = try row["alert_level"]
        source = try row["alert_source"]
        by = try row["alert_by"]
    }

    /// The strictest that any corridor to the country carries; nil where none does.
    static func of(
        _ destination: Country,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> StandingAlert? {
        try tx.first(
            """
            SELECT alert_level, alert_source, alert_by FROM corridor
            WHERE destination = \(destination) AND alert_level <> \(AlertLevel.none)
            ORDER BY alert_level = \(AlertLevel.doNotSend) DESC, id LIMIT 1
            """
        )
    }

    /// The columns of a corridor to that destination.
    var columns: [Assignment<Corridor>] {
        [.alertLevel(level), .alertSource(source), .alertBy(by)]
    }
}
