import Core
import Model
import Postgres

/// How many workers of the agency are in the country of a case, and whether their managers are listed.
struct HeadcountFacts: CaseFacts {
    var country: Country?
    /// Workers abroad there, counted no further than the rule needs.
    var abroad = 0
    var list: List?
    /// So many workers in one country need no managers on site (Decree 620 Art. 16).
    var most = ThresholdEditions(.managersOnSite)
    /// From here on there is still time to appoint them.
    var warnsFrom = ThresholdEditions(.managersOnSiteWarning)
    /// Heads are counted up to here: no threshold may be higher, and more change nothing.
    private static let countsTo = ThresholdCode.managersOnSite.card.range.upperBound + 1

    /// The newest list of managers of the country that both have; the newest one while there is none such.
    struct List: Sendable, Codable {
        /// How many of those listed still work for the agency.
        let managers: Int
        /// The day from which both, the embassy and the authority, held it; nil while one of them does not.
        let filedOn: CalendarDate?
        /// What of it is still to be filed.
        var waiting: [ID<Filing>] = []
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> HeadcountFacts {
        let country = try tx.value(
            "SELECT destination FROM case_parties WHERE id = \(id)",
            as: Country.self
        )
        guard let country else { return HeadcountFacts() }
        // Nobody is in two places at once, so deployments are heads; whoever waits for the way home is one too.
        let abroad = try tx.value(
            """
            SELECT count(*) FROM (
                (SELECT 1 FROM worker_abroad d JOIN site_known s
                    ON s.agency_id = d.agency_id AND s.id = d.site_id
                WHERE s.country = \(country)
                LIMIT \(countsTo))
                UNION ALL (SELECT 1 FROM deployment d JOIN site_known s
                    ON s.agency_id = d.agency_id AND s.id = d.site_id
                WHERE s.country = \(country) AND d.state = 'ended' AND d.next_check_in IS NOT NULL
                LIMIT \(countsTo))
                LIMIT \(countsTo)
            ) AS heads
            """,
            as: Int.self
        )
        let list = try tx.first(
            """
            SELECT (SELECT count(*) FROM staff_known AS staff WHERE staff.agency_id = manager_list.agency_id
                    AND staff.id = ANY (managers) AND staff.state = 'active') AS managers,
                filed.filed_on, filed.waiting
            FROM manager_list CROSS JOIN LATERAL (
                SELECT CASE WHEN count(*) FILTER (WHERE f.is_filed) = 2
                        THEN max(f.first_submitted_on) END AS filed_on,
                    coalesce(array_agg(f.id ORDER BY f.id) FILTER (WHERE NOT f.is_filed), '{}')
                        AS waiting
                FROM filing_known f WHERE f.agency_id = manager_list.agency_id
                    AND f.manager_list_id = manager_list.id) AS filed
            WHERE country = \(country) ORDER BY filed.filed_on IS NULL, id DESC LIMIT 1
            """,
            as: List.self
        )
        return HeadcountFacts(
            country: country,
            abroad: abroad ?? 0,
            list: list,
            most: try .of(.managersOnSite, in: tx),
            warnsFrom: try .of(.managersOnSiteWarning, in: tx)
        )
    }
}

extension HeadcountFacts.List: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        managers = try row["managers"]
        filedOn = try row["filed_on"]
        waiting = try row["waiting"]
    }
}
