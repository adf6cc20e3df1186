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
            WHERE case_id = \(line.caseFile)
                AND (id = \(line.id) OR state NOT IN ('proposed', 'reversed'))
            ORDER BY id
            """
        )
        let last = try value(
            "SELECT max(number) FROM fee_statement WHERE case_id = \(line.caseFile)",
            as: Int.self
        )
        let shown = ShownStatement(id: context.newID(), number: (last ?? 0) + 1)
        // In a language that the system does not write, somebody reads it out; the items are the same.
        let words = StatementWords.read(by: [language])
        let said = try JSON(encoding: items.map { $0.said(in: words) })
        let text = String(decoding: try said.canonical(), as: UTF8.self)
        try write(
            "fee_statement",
            """
            INSERT INTO fee_statement (id, person_id, case_id, number, language, shown_on,
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
            WHERE case_id = \(line.caseFile) AND state = 'disclosed' AND id <> \(line.id)
            """
        )
        return shown
    }
}
