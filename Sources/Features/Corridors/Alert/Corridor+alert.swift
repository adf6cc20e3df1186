import Core
import Model
import Postgres

extension Corridor.Record {
    /// The corridor to a country that carries the strictest alert; nil where none carries one. A corridor that is
    /// new takes the alert over.
    static func alerted(
        _ destination: Country,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Corridor.Record? {
        try tx.records(
            of: Corridor.self,
            """
            destination = \(destination) AND alert_level <> \(AlertLevel.none)
            ORDER BY alert_level = \(AlertLevel.doNotSend) DESC, id LIMIT 1
            """
        ).first
    }

    /// Its alert, for another corridor to that destination.
    var alertColumns: [Assignment<Corridor>] {
        [.alertLevel(alertLevel), .alertSource(alertSource), .alertBy(alertBy)]
    }
}
