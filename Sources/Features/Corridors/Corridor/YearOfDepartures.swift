import Core
import Postgres

/// How many placements use up a corridor's quota in a calendar year, one case left out.
struct YearOfDepartures: Codable, Sendable {
    let year: Int
    /// Placements that have departed in the year, or are cleared or booked to.
    let placements: Int
}

extension YearOfDepartures: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        year = try row["year"]
        placements = try row["placements"]
    }
}

extension [YearOfDepartures] {
    /// Counts the placements on a case's way beside it, in one statement.
    ///
    /// A departure can be recorded some weeks late, so the year of a month ago is counted as well. A second
    /// deployment of one placement, and the one to which a member of a crew moved abroad, take no second
    /// place; a deployment that still waits goes today at the earliest. The case of each deployment is looked up by its key, and never joined as a whole.
    static func beside(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [YearOfDepartures] {
        try tx.rows(
            """
            WITH wanted AS MATERIALIZED (
                SELECT agency_id, id, destination, programme, planned_departure,
                    (core.now() AT TIME ZONE 'Asia/Shanghai')::date AS today
                FROM case_parties WHERE id = \(id)),
            asked AS MATERIALIZED (
                SELECT DISTINCT extract(year FROM day)::int AS year FROM wanted
                CROSS JOIN unnest(ARRAY[planned_departure, today, today - 31]) AS day
                WHERE day IS NOT NULL)
            SELECT a.year, (
                SELECT count(DISTINCT leg.case_id) FROM (
                    SELECT d.agency_id, d.case_id FROM departure d
                    WHERE d.departed_on >= make_date(a.year, 1, 1)
                        AND d.departed_on <= make_date(a.year, 12, 31)
                        AND d.moved_from_id IS NULL
                    UNION ALL
                    SELECT d.agency_id, d.case_id FROM deployment_known d
                    WHERE d.state IN ('cleared', 'booked') AND a.year = extract(year FROM
                        greatest(coalesce(d.travels_on, d.planned_departure), w.today))) AS leg
                WHERE leg.case_id <> w.id
                    AND (SELECT o.destination = w.destination AND o.programme = w.programme
                        FROM case_parties o WHERE o.agency_id = leg.agency_id
                        AND o.id = leg.case_id)) AS placements
            FROM asked a CROSS JOIN wanted w ORDER BY a.year
            """
        )
    }
}
