import Core
import Postgres

/// A permit that stands, as the rule on it reads it, with the cases that already count on it.
struct PermitRow: RowDecodable, Codable {
    let number: ShortText
    let validFrom: CalendarDate
    let validUntil: CalendarDate
    let quota: Int?

    static func standing(
        for engagement: Engagement?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [PermitRow] {
        try tx.rows(
            """
            SELECT number, valid_from, valid_until, quota FROM employer_permit
            WHERE employer_id = \(engagement?.employer) AND country = \(engagement?.destination)
                AND (programme IS NULL OR programme = \(engagement?.programme)) AND state = 'valid'
            ORDER BY valid_until, id
            """
        )
    }
}

extension PermitRow {
    init(row: borrowing Row) throws(RowError) {
        number = try row["number"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        quota = try row["quota"]
    }
}
