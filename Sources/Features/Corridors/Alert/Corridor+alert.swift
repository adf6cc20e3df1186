import Core
import Model
import Postgres

extension Corridor.Record {
    /// A corridor to a country whose alert was looked up; nil where nobody has looked. The alert is the country's,
    /// so a corridor that is new takes it over.
    static func alerted(
        _ destination: Country,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Corridor.Record? {
        try tx.records(
            of: Corridor.self,
            """
            destination = \(destination) AND alert_checked_on IS NOT NULL
            ORDER BY alert_checked_on DESC, id LIMIT 1
            """
        ).first
    }

    /// Its alert, for another corridor to that destination.
    var alertColumns: [Assignment<Corridor>] {
        [
            .alertLevel(alertLevel), .alertSource(alertSource), .alertCheckedOn(alertCheckedOn),
            .alertBy(alertBy),
        ]
    }
}

extension WriteTransaction {
    /// Drops the task of looking again, once no corridor leads to a country any more.
    mutating func dropAlertReview(of corridor: Corridor.Record, with context: ActionContext) throws
    {
        let others = try count(
            """
            SELECT count(*) FROM corridor WHERE destination = \(corridor.destination)
                AND id <> \(corridor.id) AND state <> \(CorridorState.ended)
            """
        )
        guard others == 0 else { return }
        for id in try corridors(to: corridor.destination) {
            try drop(CorridorDuty.alertReview, of: id, with: context)
        }
    }

    /// The corridors to a country: the task of looking again hangs on the one by which somebody looked last.
    borrowing func corridors(to country: Country) throws -> [ID<Corridor>] {
        try value(
            "SELECT array_agg(id ORDER BY id) FROM corridor WHERE destination = \(country)",
            as: [ID<Corridor>].self
        ) ?? []
    }
}
