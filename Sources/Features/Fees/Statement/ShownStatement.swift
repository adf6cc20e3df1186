import Core
import Model
import Postgres
import TransparencyLog

/// The statement that the worker was shown: every line of the case so far, and the one that joins.
struct ShownStatement {
    let id: ID<FeeStatement>
    let number: Int
}

extension WriteTransaction {
    /// Writes the next version of a case's statement, and lets every line that waits for consent name it.
    mutating func showStatement(
        adding line: FeeLine.Record,
        in language: Language,
        with context: ActionContext
    ) throws -> ShownStatement {
        let items: [StatementItem] = try rows(
            """
            SELECT id, description, category, payer, payee, amount_minor, currency, basis,
                due_trigger, due_days
            FROM fee_line
            WHERE case_file_id = \(line.caseFile)
                AND (id = \(line.id) OR state NOT IN ('proposed', 'reversed'))
            ORDER BY id
            """
        )
        let last = try value(
            "SELECT max(number) FROM fee_statement WHERE case_file_id = \(line.caseFile)",
            as: Int.self
        )
        let shown = ShownStatement(id: context.newID(), number: (last ?? 0) + 1)
        // In a language that the system does not write, somebody reads it out; the items are the same.
        let words = StatementWords.read(by: [language])
        let text = String(
            decoding: try JSON.array(items.map { $0.json(in: words) }).canonical(),
            as: UTF8.self
        )
        try write(
            "fee_statement",
            """
            INSERT INTO fee_statement (id, person_id, case_file_id, number, language, shown_on,
                items, digest)
            VALUES (\(shown.id), \(line.person), \(line.caseFile), \(shown.number), \(language),
                \(context.today), \(text)::jsonb, sha256(convert_to(\(text), 'UTF8')))
            """
        )
        // Consent is to what was shown last: a line that waits is part of the new version too, and the
        // worker has a day to think about that very version.
        try write(
            "fee_line",
            """
            UPDATE fee_line SET statement_id = \(shown.id), statement_version = \(shown.number),
                disclosed_on = \(context.today), disclosed_language = \(language)
            WHERE case_file_id = \(line.caseFile) AND state = 'disclosed' AND id <> \(line.id)
            """
        )
        return shown
    }
}

/// One item of a statement.
private struct StatementItem: RowDecodable {
    let id: ID<FeeLine>
    let description: String
    let category: FeeCategory
    let payer: Payer
    let payee: String
    let amount: Money
    let basis: String
    let clause: DueClause?

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        description = try row["description"]
        category = try row["category"]
        payer = try row["payer"]
        payee = try row["payee"]
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
        basis = try row["basis"]
        let trigger: FeeTrigger? = try row["due_trigger"]
        let days: Int? = try row["due_days"]
        if let trigger, let days {
            clause = DueClause(trigger: trigger, days: days)
        } else {
            clause = nil
        }
    }

    /// The item with the sentence that the worker reads, where the system writes the language.
    func json(in words: StatementWords?) -> JSON {
        var item: [String: JSON] = [
            "fee": .text("\(id)"), "description": .text(description),
            "category": .text(category.rawValue), "heading": .text(category.heading),
            "payer": .text(payer.rawValue), "payee": .text(payee),
            "amount_minor": .integer(amount.minorUnits),
            "currency": .text(amount.currency.code), "basis": .text(basis),
        ]
        item.merge(clause?.facts ?? [:]) { $1 }
        if let words {
            let sentence = [
                words.line(description, amount, payer, payee), clause.map(words.payAfter),
            ]
            .compactMap(\.self).joined(separator: words.marks.part)
            item["sentence"] = .text(sentence + words.marks.end)
        }
        return .object(item)
    }
}
