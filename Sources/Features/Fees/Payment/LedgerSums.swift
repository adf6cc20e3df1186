import Core
import Postgres

/// The postings of a period, added up.
struct LedgerSums {
    let entries: Int
    let digest: [UInt8]
    let sums: [CurrencySum]

    /// Whether debits and credits are the same in each currency.
    var isBalanced: Bool { sums.allSatisfy(\.difference.isZero) }

    /// Adds up the postings of the entries booked from the first through the last day.
    static func over(
        _ first: CalendarDate,
        _ last: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> LedgerSums {
        let sums: [CurrencySum] = try tx.rows(
            """
            SELECT p.currency, sum(p.debit_minor)::bigint AS debit,
                sum(p.credit_minor)::bigint AS credit
            FROM ledger_entry e
            JOIN ledger_posting p ON p.agency_id = e.agency_id AND p.entry_id = e.id
            WHERE e.booked_on BETWEEN \(first) AND \(last)
            GROUP BY p.currency ORDER BY p.currency
            """
        )
        let whole = try tx.first(
            """
            SELECT count(DISTINCT e.id) AS entries, sha256(convert_to(coalesce(string_agg(
                concat_ws('|', p.id, e.id, e.booked_on, p.account_id, p.debit_minor,
                    p.credit_minor, p.currency), E'\\n' ORDER BY p.id), ''), 'UTF8')) AS digest
            FROM ledger_entry e
            JOIN ledger_posting p ON p.agency_id = e.agency_id AND p.entry_id = e.id
            WHERE e.booked_on BETWEEN \(first) AND \(last)
            """,
            as: Whole.self
        )
        return LedgerSums(entries: whole?.entries ?? 0, digest: whole?.digest ?? [], sums: sums)
    }

    private struct Whole: RowDecodable {
        let entries: Int
        let digest: [UInt8]

        init(row: borrowing Row) throws(RowError) {
            entries = try row["entries"]
            digest = try row["digest"]
        }
    }
}

/// Debits and credits of one currency.
struct CurrencySum: Codable, Sendable {
    let debit: Money
    let credit: Money
    /// Zero where the books are right.
    let difference: Money
}

extension CurrencySum: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        let currency: Currency = try row["currency"]
        debit = Money(minorUnits: try row["debit"], currency: currency)
        credit = Money(minorUnits: try row["credit"], currency: currency)
        difference = Money(minorUnits: debit.minorUnits - credit.minorUnits, currency: currency)
    }
}
