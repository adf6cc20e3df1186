import Core
import Postgres

/// The worker's statement: what is paid, by whom, within which caps, and what would come back.
struct FeesOfCase: ItemQuery {
    typealias Subject = CaseFile
    static let permission = Permission.feesRead
    static let help = [
        "language":
            "The language of the statement: zh, ko or en; the worker's when not given, else English."
    ]

    let language: Language?

    func answer(
        on id: ID<CaseFile>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> StatementOfFees {
        let facts = try FeeFacts.gather(for: id, in: tx)
        let lines: [StatementLine] = try tx.rows(
            """
            SELECT id, description, payer, payee, amount_minor, currency, category, state,
                disclosed_on, disclosed_language, statement_version, consented_on, due_trigger, due_days,
                due_on, paid_on, receipt_number, refund_minor, refund_due_on, refunded_on,
                refunded_minor, refund_interest_minor,
                refunded_minor + coalesce(refund_interest_minor, 0) AS came_back
            FROM fee_line WHERE case_id = \(id) AND state <> 'reversed' ORDER BY id
            """
        )
        let words = try words(for: id, in: tx)
        let inForce = facts.caps.filter { $0.force.contains(context.today) }
        let caps = (inForce + facts.corridorCaps(on: context.today))
            .map { words.cap($0, limit(of: $0, facts.terms)) }
        let totals = try WorkerFees.of(id, in: tx).sums.map(\.description)
        let total = words.total(
            totals.isEmpty ? nil : totals.joined(separator: words.marks.and)
        )
        return StatementOfFees(
            caseId: id,
            asOf: context.today,
            language: words.language,
            statement: [total] + caps
                + lines.map { $0.sentence(words, facts.terms, context.today) },
            lines: lines.map { $0.shown(facts.terms, context.today) },
            caps: caps,
            debts: facts.loans.map { words.debt($0) }
        )
    }

    /// The words of the language asked for, or of the worker's own.
    private func words(
        for id: ID<CaseFile>,
        in tx: borrowing ReadTransaction
    ) throws -> StatementWords {
        if let language {
            guard let words = StatementWords.read(by: [language]) else {
                let known = StatementWords.all.map { "\($0.language)" }.joined(separator: ", ")
                throw CommonRefusal.unfit.refusal(
                    "No statement is written in \(language): \(known)."
                )
            }
            return words
        }
        let languages = try tx.value(
            """
            SELECT p.languages FROM case_parties c
            JOIN person_known p ON p.agency_id = c.agency_id AND p.id = c.person_id
            WHERE c.id = \(id)
            """,
            as: [Language].self
        )
        return StatementWords.read(by: languages ?? []) ?? .english
    }

    /// What a cap comes to; nil where no contract states the pay.
    private func limit(of cap: Cap, _ terms: FeeTerms) -> Money? {
        do throws(Incomparable) {
            return try cap.limit(pay: terms.pay, months: terms.months)
        } catch { return nil }
    }
}
