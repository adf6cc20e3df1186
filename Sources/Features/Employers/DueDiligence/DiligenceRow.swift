import Core
import Model
import Postgres

/// A due diligence record as the rule on it reads it.
struct DiligenceRow: RowDecodable, Codable {
    let checkedOn: CalendarDate
    let validUntil: CalendarDate
    /// What was looked into and found wanting, in words.
    let open: [String]
    let adverseCases: Int
    let permitChecked: Bool

    static func current(
        of employer: ID<Employer>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DiligenceRow? {
        try tx.first(
            """
            SELECT d.checked_on, d.valid_until, d.exists_legally, d.is_entity, d.permit_checked,
                d.owners_listed AND EXISTS (SELECT FROM employer_owner o
                    WHERE o.agency_id = d.agency_id AND o.employer_id = d.employer_id
                        AND o.state = 'current') AS owners_listed,
                d.site_visited_on IS NOT NULL AS site_visited, d.adverse_cases,
                d.dprk_partner OR d.dprk_crew AS dprk, d.wages_lawful, d.housing_adequate
            FROM due_diligence d WHERE d.employer_id = \(employer) AND d.state = 'current'
            """
        )
    }
}

extension DiligenceRow {
    init(row: borrowing Row) throws(RowError) {
        checkedOn = try row["checked_on"]
        validUntil = try row["valid_until"]
        adverseCases = try row["adverse_cases"]
        permitChecked = try row["permit_checked"]
        let isExposed: Bool = try row["dprk"]
        var open: [String] = isExposed ? ["exposure to the DPRK"] : []
        for (column, words) in Self.items {
            let isWell: Bool = try row[column]
            if !isWell { open.append(words) }
        }
        self.open = open
    }

    private static let items = [
        ("exists_legally", "legal existence"), ("is_entity", "being no individual"),
        ("permit_checked", "permit to hire foreigners"),
        ("owners_listed", "owners on record"), ("site_visited", "visit to the site"),
        ("wages_lawful", "lawful wages"), ("housing_adequate", "adequate housing"),
    ]
}
