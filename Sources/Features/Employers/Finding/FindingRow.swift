import Core
import Model
import Postgres

/// A finding that stands, as the rule on it reads it.
struct FindingRow: RowDecodable, Codable {
    let kind: FindingKind
    let happenedOn: CalendarDate
    let source: ShortText

    static func standing(
        against employer: ID<Employer>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [FindingRow] {
        try tx.rows(
            """
            SELECT kind, happened_on, source FROM employer_finding
            WHERE employer_id = \(employer) AND state = 'recorded' ORDER BY happened_on, id
            """
        )
    }
}

extension FindingRow {
    init(row: borrowing Row) throws(RowError) {
        kind = try row["kind"]
        happenedOn = try row["happened_on"]
        source = try row["source"]
    }
}
