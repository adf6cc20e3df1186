import Casework
import Ledger
import Postgres

/// The worker's statement: what is paid, by whom, within which caps, and what would come back.
struct FeesOfCase: Inquiry {
    typealias Subject = CaseFile
    static let permission = Permission.feesRead

    func answer(
        on id: ID<CaseFile>,
        in tx: borrowing ReadTransaction,
        at present: Present
    ) throws -> JSON {
        let facts = try FeeFacts.gather(for: id, in: tx)
        let lines: [StatementLine] = try tx.rows(
            """
            SELECT id, description, payer, payee, amount_minor, currency, category, state,
                disclosed_on, disclosed_language, statement_version, consented_on, due_trigger, due_days,
                due_on, paid_on, receipt_number, refund_minor, refund_due_on, refunded_on,
                refunded_minor + coalesce(refund_interest_minor, 0) AS refunded
            FROM fee_line WHERE case_file_id = \(id) AND state <> 'reversed' ORDER BY id
            """
        )
        let caps = (facts.caps.filter { $0.force.contains(present.today) } + facts.corridorCaps)
            .map { sentence($0, facts.terms) }
        let totals = try WorkerFees.of(id, in: tx).sums
        let paidByWorker =
            totals.isEmpty
            ? "You pay nothing."
            : "You pay \(totals.map(\.description).joined(separator: " and ")) in all."
        return [
            "case": .text("\(id)"),
            "as_of": .text("\(present.today)"),
            "statement": .array(
                ([paidByWorker] + caps + lines.map { $0.sentence(facts.terms, present.today) })
                    .map(JSON.text)
            ),
            "lines": .array(lines.map { $0.json(facts.terms, present.today) }),
            "caps": .array(caps.map(JSON.text)),
            "debts": .array(facts.loans.map { .text($0.words) }),
        ]
    }

    private func sentence(_ cap: Cap, _ terms: FeeTerms) -> String {
        let words = cap.words.prefix(1).uppercased() + cap.words.dropFirst()
        do throws(Incomparable) {
            return "\(words): \(try cap.limit(pay: terms.pay, months: terms.months))."
        } catch {
            return "\(words); no contract states the pay yet."
        }
    }
}
