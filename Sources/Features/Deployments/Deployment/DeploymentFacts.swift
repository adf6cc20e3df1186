import Core
import Employers
import Model
import Postgres

/// The deployment of a case that counts now, for features above: one abroad, else one waiting, else the last.
package struct DeploymentFacts: CaseFacts {
    /// The deployment; nil when the case has none but cancelled ones.
    package let leg: Leg?

    /// Reads the deployment of a case.
    package static func gather(
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

    /// One deployment, as other features may know it.
    package struct Leg: RowDecodable, Sendable, Codable {
        /// Which one.
        package let id: ID<Deployment>
        /// Where the work is done.
        package let site: ID<Site>
        /// The day planned for the departure.
        package let plannedDeparture: CalendarDate
        /// The day planned for the end.
        package let plannedEnd: CalendarDate
        /// The day of departure, once the worker has left.
        package let departedOn: CalendarDate?
        /// The day of arrival.
        package let arrivedOn: CalendarDate?
        /// The first working day.
        package let workingSince: CalendarDate?
        /// The last day, once the deployment has ended.
        package let endedOn: CalendarDate?
        /// Why it ended, in the table's word: `completed`, `illness`, …
        package let endReason: String?
        /// When the worker is to be asked next; set as long as the worker is abroad on this deployment, and after
        /// its end until a way home is recorded.
        package let nextCheckIn: CalendarDate?
        /// `planned`, `cleared`, `booked`, `departed`, `arrived`, `working` or `ended`.
        package let state: String

        /// Whether the worker is abroad, in transit and after the end of the deployment included.
        package var isAbroad: Bool { nextCheckIn != nil }

        /// Reads the columns that `gather` asks for.
        package init(row: borrowing Row) throws(RowError) {
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
