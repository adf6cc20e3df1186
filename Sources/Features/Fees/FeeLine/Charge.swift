import Core
import Model
import Postgres

/// One line of a case as rules read it, with the category that was asked for.
struct Charge: Sendable, Codable {
    var id: ID<FeeLine>? = nil
    var category: AskedCategory
    var payer: Payer
    var payee: AskedPayee? = nil
    var payeeName = ""
    var hostCost: HostCost? = nil
    var description: String
    var amount = Money(minorUnits: 0, currency: .cny)
    var state = FeeState.proposed
    var disclosedOn: CalendarDate? = nil
    var consentedOn: CalendarDate? = nil
    var dueOn: CalendarDate? = nil
    var paidOn: CalendarDate? = nil
    var receipt: String? = nil
    /// What the worker was given back of it.
    var refunded: Int64 = 0
    var refundDueOn: CalendarDate? = nil

    /// What the payer bears of it in the end.
    var net: Money {
        Money(minorUnits: amount.minorUnits - refunded, currency: amount.currency)
    }

    /// The line by its words and its id, for a sentence.
    var words: String {
        "\u{201C}\(description)\u{201D}" + (id.map { " (\($0))" } ?? "")
    }
}

extension Charge: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        category = try row["category"]
        payer = try row["payer"]
        payee = try row["payee_kind"]
        payeeName = try row["payee"]
        hostCost = try row["host_side"]
        description = try row["description"]
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
        state = try row["state"]
        disclosedOn = try row["disclosed_on"]
        consentedOn = try row["consented_on"]
        dueOn = try row["due_on"]
        paidOn = try row["paid_on"]
        receipt = try row["receipt_number"]
        refunded = try row["refunded_minor"] ?? 0
        refundDueOn = try row["refund_due_on"]
    }

    /// The lines of a case that were not reversed, oldest first.
    static func all(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Charge] {
        try tx.rows(
            """
            SELECT id, category, payer, payee, payee_kind, host_side, description, amount_minor, currency,
                state, disclosed_on, consented_on, due_on, paid_on, receipt_number, refunded_minor,
                refund_due_on
            FROM fee_line WHERE case_id = \(id) AND state <> 'reversed' ORDER BY id
            """
        )
    }
}
