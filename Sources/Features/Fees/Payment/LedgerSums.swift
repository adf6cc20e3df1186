import Core
import Postgres
import TransparencyLog

/// The postings of a period, added up.
struct LedgerSums {
    let entries: Int
    let digest: [UInt8]
    let sums: [Sum]

    /// Debits and credits of one currency.
    struct Sum: RowDecodable {
        let currency: Currency
        let debit: Int64
        let credit: Int64

        init(row: borrowing Row) throws(RowError) {
            currency = try row["currency"]
            debit = try row["debit"]
            credit = try row["credit"]
        }

        var json: JSON {
            [
                "currency": .text(currency.code), "debit_minor": .integer(debit),
                "credit_minor": .integer(credit), "difference": .integer(debit - credit),
            ]
        }
    }

    /// Whether debits and credits are the same in each currency.
    var isBalanced: Bool { sums.allSatisfy { $0.debit == $0.credit } }

    /// Adds up the postings of the entries booked from the first through the last day.
    static func over(
        _ first: CalendarDate,
        _ last: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> LedgerSums {
        let sums: [Sum] = try tx.rows(
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
