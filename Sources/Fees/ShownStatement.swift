import Casework
import Ledger
import Postgres

/// The statement that the worker was shown: every line of the case so far, and the one that joins.
struct ShownStatement {
    let id: ID<FeeStatement>
    let number: Int
}

extension WriteTransaction {
    /// Writes the next version of a case's statement, and lets every line that waits for consent name it.
    mutating func showStatement(
        adding line: ID<FeeLine>,
        of row: FeeRow,
        in language: Language,
        at present: Present
    ) throws -> ShownStatement {
        let items: [StatementItem] = try rows(
            """
            SELECT id, description, category, payer, payee, amount_minor, currency, basis,
                due_trigger, due_days
            FROM fee_line
            WHERE case_file_id = \(row.caseFile)
                AND (id = \(line) OR state NOT IN ('proposed', 'reversed'))
            ORDER BY id
            """
        )
        let last = try value(
            "SELECT max(number) FROM fee_statement WHERE case_file_id = \(row.caseFile)",
            as: Int.self
        )
        let shown = ShownStatement(id: present.newID(), number: (last ?? 0) + 1)
        let text = String(
            decoding: try JSON.array(items.map(\.json)).canonical(),
            as: UTF8.self
        )
        try write(
            "fee_statement",
            """
            INSERT INTO fee_statement (id, person_id, case_file_id, number, language, shown_on,
                items, digest)
            VALUES (\(shown.id), \(row.person), \(row.caseFile), \(shown.number), \(language),
                \(present.today), \(text)::jsonb, sha256(convert_to(\(text), 'UTF8')))
            """
        )
        // Consent is to what was shown last: a line that waits is part of the new version too, and the
        // worker has a day to think about that very version.
        try write(
            "fee_line",
            """
            UPDATE fee_line SET statement_id = \(shown.id), statement_version = \(shown.number),
                disclosed_on = \(present.today), disclosed_language = \(language)
            WHERE case_file_id = \(row.caseFile) AND state = 'disclosed' AND id <> \(line)
            """
        )
        return shown
    }
}

/// One item of a statement.
private struct StatementItem: RowDecodable {
    let json: JSON

    init(row: borrowing Row) throws(RowError) {
        let id: ID<FeeLine> = try row["id"]
        let category: FeeCategory = try row["category"]
        let payer: Payer = try row["payer"]
        let trigger: FeeTrigger? = try row["due_trigger"]
        let days: Int? = try row["due_days"]
        var item: [String: JSON] = [
            "fee": .text("\(id)"), "description": .text(try row["description"]),
            "category": .text(category.rawValue), "heading": .text(category.heading),
            "payer": .text(payer.rawValue), "payee": .text(try row["payee"]),
            "amount_minor": .integer(try row["amount_minor"]),
            "currency": .text(try row["currency"]), "basis": .text(try row["basis"]),
        ]
        if let trigger, let days {
            item.merge(DueClause(trigger: trigger, days: days).facts) { $1 }
        }
        json = .object(item)
    }
}
