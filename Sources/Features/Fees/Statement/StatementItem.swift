import Core
import Model
import Postgres

/// One item of a statement, as the worker was shown it and as the statement keeps it.
struct StatementItem: Codable, Sendable {
    let feeLineId: ID<FeeLine>
    let description: String
    let category: FeeCategory
    let heading: FeeHeading
    let payer: Payer
    let payee: String
    let amount: Money
    let basis: String
    /// The clause by which it will fall due, where it names one.
    let dueTrigger: FeeTrigger?
    let dueDays: Int?
    /// What the worker read; nil where the system does not write the language.
    var sentence: String?

    /// The item with the sentence that the worker reads.
    func said(in words: StatementWords?) -> StatementItem {
        guard let words else { return self }
        var item = self
        let sentence = [words.line(description, amount, payer, payee), clause.map(words.payAfter)]
            .compactMap(\.self).joined(separator: words.marks.part)
        item.sentence = sentence + words.marks.end
        return item
    }

    private var clause: DueClause? {
        guard let dueTrigger, let dueDays else { return nil }
        return DueClause(trigger: dueTrigger, days: dueDays)
    }
}

extension StatementItem: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        feeLineId = try row["id"]
        description = try row["description"]
        category = try row["category"]
        heading = category.heading
        payer = try row["payer"]
        payee = try row["payee"]
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
        basis = try row["basis"]
        dueTrigger = try row["due_trigger"]
        dueDays = try row["due_days"]
    }
}
