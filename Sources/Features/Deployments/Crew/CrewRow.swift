import Core
import Foundation
import Model
import Postgres

/// A crew with its employer, and with its members counted.
@dynamicMemberLookup
struct CrewRow: RowDecodable {
    let record: Crew.Record
    let employer: ID<Employer>
    /// Members who wait for their departure.
    let waiting: Int
    /// Members who are on the way, not yet arrived.
    let underway: Int
    /// Members who are abroad, those on the way included.
    let abroad: Int

    /// All members, whether they wait or are abroad.
    var members: Int { waiting + abroad }

    subscript<Value>(dynamicMember path: KeyPath<Crew.Record, Value>) -> Value {
        record[keyPath: path]
    }

    init(row: borrowing Row) throws(RowError) {
        record = try Crew.Record(row: row)
        employer = try row["employer_id"]
        waiting = try row["waiting"]
        underway = try row["underway"]
        abroad = try row["abroad"]
    }

    static func find(
        _ id: ID<Crew>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CrewRow {
        try tx.known(
            """
            SELECT crew.*, site.employer_id,
                count(leg.id) FILTER (WHERE leg.state IN ('planned', 'cleared', 'booked')) AS waiting,
                count(leg.id) FILTER (WHERE leg.state = 'departed') AS underway,
                count(leg.id) FILTER (WHERE leg.state IN ('departed', 'arrived', 'working')) AS abroad
            FROM crew JOIN site_known AS site ON site.agency_id = crew.agency_id AND site.id = crew.site_id
            LEFT JOIN deployment leg ON leg.agency_id = crew.agency_id AND leg.crew_id = crew.id
            WHERE crew.id = \(id) GROUP BY crew.agency_id, crew.id, site.employer_id
            """
        )
    }
}

extension Crew.Record {
    /// Whether someone is a member.
    func holds(_ person: ID<Person>, in tx: borrowing some Queryable & ~Copyable) throws -> Bool {
        try tx.value(
            """
            SELECT 1 FROM deployment WHERE crew_id = \(id) AND person_id = \(person)
                AND state NOT IN ('ended', 'cancelled') LIMIT 1
            """,
            as: Int.self
        ) != nil
    }

    /// Moves the crew on one day, when its members allow it; what happens abroad has its day by the clock of the site.
    func move(
        _ verb: String,
        as event: String,
        _ dated: (CalendarDate?) -> Assignment<Crew>,
        on day: CalendarDate,
        by zone: TimeZone = ActionContext.zone,
        unless obstacle: String?,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try state.after(verb)
        if let obstacle { throw CommonRefusal.wrongState.refusal(obstacle) }
        try context.requireNotInFuture("The day", day, in: zone)
        try tx.update(id, [dated(day), .state(next)])
        return Recorded(as: event, state: next)
    }
}
