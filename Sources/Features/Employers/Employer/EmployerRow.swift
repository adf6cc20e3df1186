import Core
import Model
import Postgres

/// An employer as the rules on a case read it.
struct EmployerRow: RowDecodable, Codable {
    let name: ShortText
    let kind: EmployerKind
    let state: EmployerState
    /// The permit as stated when it was registered, without its days.
    let hiringPermit: ShortText?
    /// Why it was restricted or blacklisted.
    let reason: LongText?

    static func of(
        _ id: ID<Employer>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> EmployerRow? {
        try tx.first(
            """
            SELECT name, kind, state, hiring_permit, restricted_reason FROM employer
            WHERE id = \(id)
            """
        )
    }
}

extension EmployerRow {
    init(row: borrowing Row) throws(RowError) {
        name = try row["name"]
        kind = try row["kind"]
        state = try row["state"]
        hiringPermit = try row["hiring_permit"]
        reason = try row["restricted_reason"]
    }
}
