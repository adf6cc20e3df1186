import Core
import Model
import Postgres

/// An open loan as rules read it.
struct Loan: Sendable, RowDecodable, Codable {
    let lender: Lender
    let name: String
    let amount: Money
    let takenOn: CalendarDate

    init(lender: Lender, name: String, amount: Money, takenOn: CalendarDate) {
        self.lender = lender
        self.name = name
        self.amount = amount
        self.takenOn = takenOn
    }

    init(row: borrowing Row) throws(RowError) {
        lender = try row["lender_kind"]
        name = try row["lender"]
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
        takenOn = try row["taken_on"]
    }

    /// The loan in a sentence.
    var words: String { "\(amount) from \(name) (\(lender.rawValue)) on \(takenOn)" }

    /// The loans of a case that are not settled.
    static func open(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Loan] {
        try tx.rows(
            """
            SELECT lender_kind, lender, amount_minor, currency, taken_on FROM worker_loan
            WHERE case_file_id = \(id) AND state = 'open' ORDER BY id
            """
        )
    }
}
