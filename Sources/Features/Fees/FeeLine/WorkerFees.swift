import Core
import Model
import Postgres

/// What the worker of a case is charged: for rules of other features. Reversed lines do not count.
package struct WorkerFees: Sendable, Equatable {
    /// The lines that the worker pays, oldest first.
    package let lines: [ID<FeeLine>]
    /// Their sum in each currency, in the order of the currencies' codes.
    package let sums: [Money]

    /// How many lines the worker pays.
    package var count: Int { lines.count }

    /// Reads the lines of a case; a case without lines, or no case at all, has none.
    ///
    /// - Throws: ``MoneyError`` when a sum does not fit, or the database's errors.
    package static func of(
        _ caseFile: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> WorkerFees {
        let rows: [Charged] = try tx.rows(
            """
            SELECT id, amount_minor, currency FROM fee_line
            WHERE case_id = \(caseFile) AND payer = 'worker' AND state <> 'reversed'
            ORDER BY id
            """
        )
        var sums: [Currency: Money] = [:]
        for row in rows {
            let before = sums[row.amount.currency]
            sums[row.amount.currency] = try before?.adding(row.amount) ?? row.amount
        }
        return WorkerFees(
            lines: rows.map(\.id),
            sums: sums.values.sorted { $0.currency.code < $1.currency.code }
        )
    }
}

/// One line that the worker pays.
private struct Charged: RowDecodable {
    let id: ID<FeeLine>
    let amount: Money

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
    }
}
