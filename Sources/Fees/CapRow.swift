import Casework
import Foundation
import Postgres

/// A cap as it is held.
struct CapRow: RowDecodable {
    let state: CapState
    let madeBy: UUID
    let from: CalendarDate

    init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        madeBy = try row["made_by"]
        from = try row["effective_from"]
    }

    static func find(_ id: ID<FeeCap>, in tx: borrowing WriteTransaction) throws -> CapRow {
        let row = try tx.first(
            "SELECT state, made_by, effective_from FROM fee_cap WHERE id = \(id)",
            as: CapRow.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No fee-cap has the id \(id).") }
        return row
    }
}
