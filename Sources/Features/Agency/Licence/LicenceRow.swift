import Core
import Model
import Postgres

/// A licence as the rule on it reads it.
struct LicenceRow: RowDecodable, Codable {
    /// Nil as long as the authority has not granted it.
    let number: ShortText?
    let approvedOn: CalendarDate?
    let validUntil: CalendarDate?
    /// The day of the authority's last decision on it; nil as long as there is none.
    var decidedOn: CalendarDate?
    /// What it covers; nil where nobody has said.
    let channels: [CorridorChannel]?
    let state: LicenceState

    /// What was noted before the days of decisions were kept was decided, at the latest, when it was noted.
    static let columns: SQL = """
        number, approved_on, valid_until, channels, state, coalesce(decided_on,
            CASE WHEN approved_on IS NULL OR state NOT IN ('rectification', 'suspended', 'revoked')
                THEN approved_on ELSE (updated_at AT TIME ZONE 'Asia/Shanghai')::date END)
            AS decided_on
        """

    static func all(in tx: borrowing some Queryable & ~Copyable) throws -> [LicenceRow] {
        try tx.rows(
            """
            SELECT \(columns) FROM licence ORDER BY approved_on NULLS FIRST, id
            """
        )
    }
}

extension LicenceRow {
    init(row: borrowing Row) throws(RowError) {
        number = try row["number"]
        approvedOn = try row["approved_on"]
        validUntil = try row["valid_until"]
        decidedOn = try row["decided_on"]
        channels = try row["channels"]
        state = try row["state"]
    }
}
