import Core
import Deployments
import Employers
import Foundation
import Model
import Postgres

/// A worker with a deployment in the country of an incident on its day or since.
struct ThereAtTheTime: RowDecodable {
    let leg: ID<Deployment>
    let person: ID<Person>
    let caseFile: ID<CaseFile>

    init(row: borrowing Row) throws(RowError) {
        leg = try row["id"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
    }

    /// Which of them are meant.
    struct Chosen {
        /// All at the site, or in the country where no site is named.
        let everyone: Bool
        let crews: [ID<Crew>]
        let cases: [ID<CaseFile>]
    }

    /// So many can be counted in one step.
    static let most = 500

    /// The workers chosen, each on the newest of the deployments; one more than can be counted shows that there
    /// are too many.
    static func all(
        at incident: Incident.Record,
        _ chosen: Chosen,
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> [ThereAtTheTime] {
        let zone = try incident.site.map { try tx.zone(of: $0) } ?? ActionContext.zone
        let since = incident.happenedAt.date(in: zone)
        return try tx.rows(
            """
            SELECT DISTINCT ON (d.case_id) d.deployment_id AS id, d.person_id, d.case_id
            FROM departure d JOIN site_known s ON s.agency_id = d.agency_id AND s.id = d.site_id
            WHERE s.country = \(incident.country) AND d.departed_on <= \(context.today)
                AND (d.ended_on IS NULL OR d.ended_on >= \(since))
                AND ((\(chosen.everyone)::boolean
                        AND (\(incident.site)::uuid IS NULL OR d.site_id = \(incident.site)))
                    OR d.crew_id = ANY (\(chosen.crews)::uuid[])
                    OR d.case_id = ANY (\(chosen.cases)::uuid[]))
            ORDER BY d.case_id, d.departed_on DESC, d.deployment_id DESC LIMIT \(most + 1)
            """
        )
    }
}
