public import Core
public import Partners
public import Postgres

/// The leg of a case that counts now, for rooms above: one abroad, else one waiting, else the last.
public struct DeploymentFacts: CaseFacts {
    /// The leg; nil when the case has none but cancelled ones.
    public let leg: Leg?

    /// Reads the leg of a case.
    public static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DeploymentFacts {
        DeploymentFacts(
            leg: try tx.first(
                """
                SELECT id, site_id, planned_departure, planned_end, departed_on, arrived_on,
                    working_since, ended_on, end_reason, next_check_in, state
                FROM deployment WHERE case_file_id = \(id) AND state <> 'cancelled'
                ORDER BY state IN ('departed', 'arrived', 'working') DESC,
                    state IN ('planned', 'cleared', 'booked') DESC, id DESC LIMIT 1
                """
            )
        )
    }

    /// One leg, as other rooms may know it.
    public struct Leg: RowDecodable, Sendable, Codable {
        /// Which one.
        public let id: ID<Deployment>
        /// Where the work is done.
        public let site: ID<Site>
        /// The day planned for the departure.
        public let plannedDeparture: CalendarDate
        /// The day planned for the end.
        public let plannedEnd: CalendarDate
        /// The day of departure, once the worker has left.
        public let departedOn: CalendarDate?
        /// The day of arrival.
        public let arrivedOn: CalendarDate?
        /// The first working day.
        public let workingSince: CalendarDate?
        /// The last day, once the leg has ended.
        public let endedOn: CalendarDate?
        /// Why it ended, in the table's word: `completed`, `illness`, …
        public let endReason: String?
        /// When the worker is to be asked next; set as long as the worker is abroad on this leg, and after
        /// its end until a way home is recorded.
        public let nextCheckIn: CalendarDate?
        /// `planned`, `cleared`, `booked`, `departed`, `arrived`, `working` or `ended`.
        public let state: String

        /// Whether the worker is abroad, in transit and after the end of the leg included.
        public var isAbroad: Bool { nextCheckIn != nil }

        /// Reads the columns that `gather` asks for.
        public init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            site = try row["site_id"]
            plannedDeparture = try row["planned_departure"]
            plannedEnd = try row["planned_end"]
            departedOn = try row["departed_on"]
            arrivedOn = try row["arrived_on"]
            workingSince = try row["working_since"]
            endedOn = try row["ended_on"]
            endReason = try row["end_reason"]
            nextCheckIn = try row["next_check_in"]
            state = try row["state"]
        }
    }
}
