import Core
import Foundation
import Model
import Postgres

/// A cap as it is held.
struct CapRow: RowDecodable {
    let state: CapState
    let madeBy: UUID
    let from: CalendarDate
    /// Who asked that it end, and when it is to; nil where nobody has.
    let endAsked: (by: UUID, until: CalendarDate)?

    init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        madeBy = try row["made_by"]
        from = try row["effective_from"]
        let asker: UUID? = try row["end_asked_by"]
        let until: CalendarDate? = try row["end_asked_until"]
        if let asker, let until { endAsked = (asker, until) } else { endAsked = nil }
    }

    static func find(_ id: ID<FeeCap>, in tx: borrowing WriteTransaction) throws -> CapRow {
        let row = try tx.first(
            """
            SELECT state, made_by, effective_from, end_asked_by, end_asked_until
            FROM fee_cap WHERE id = \(id)
            """,
            as: CapRow.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No fee-cap has the id \(id).") }
        return row
    }
}
