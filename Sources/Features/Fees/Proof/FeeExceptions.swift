import Core
import Model
import Postgres

/// What is out of order in a period.
enum FeeExceptions {
    /// What the lines and entries themselves show, and then what the rules say of each case that paid.
    static func over(
        _ first: CalendarDate,
        _ last: CalendarDate,
        as today: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [FeeException] {
        let inPeriod: SQL = "BETWEEN \(first) AND \(last)"
        let found: [FeeException] = try tx.rows(
            """
            SELECT 'unbalanced' AS kind, e.fee_line_id,
                'Debits and credits of an entry differ.' AS words
            FROM ledger_entry e
            JOIN ledger_posting p ON p.agency_id = e.agency_id AND p.entry_id = e.id
            WHERE e.booked_on \(inPeriod)
            GROUP BY e.id, e.fee_line_id, p.currency
            HAVING sum(p.debit_minor) <> sum(p.credit_minor)
            UNION ALL
            SELECT 'no-receipt', id, 'Paid on ' || paid_on || ' without a receipt.'
            FROM fee_line
            WHERE paid_on \(inPeriod) AND state <> 'reversed' AND receipt_number IS NULL
            UNION ALL
            SELECT 'no-posting', l.id, 'Paid on ' || l.paid_on || ', and no entry of that amount.'
            FROM fee_line l
            WHERE l.paid_on \(inPeriod) AND l.state <> 'reversed' AND NOT EXISTS (
                SELECT FROM ledger_entry e
                JOIN ledger_posting p ON p.agency_id = e.agency_id AND p.entry_id = e.id
                WHERE e.agency_id = l.agency_id AND e.fee_line_id = l.id AND e.kind = 'payment'
                    AND p.credit_minor = l.amount_minor AND p.currency = l.currency)
            UNION ALL
            SELECT 'not-disclosed', id, 'The worker paid on ' || paid_on
                || ' what was disclosed on ' || coalesce(disclosed_on::text, 'no day')
                || ' and consented to on ' || coalesce(consented_on::text, 'no day') || '.'
            FROM fee_line
            WHERE paid_on \(inPeriod) AND state <> 'reversed' AND payer = 'worker'
                AND (consented_on >= disclosed_on + \(ToldBeforeConsent.daysToThink)::int)
                    IS NOT TRUE
            UNION ALL
            SELECT 'refund-overdue', id, 'To be paid back by ' || refund_due_on || '.'
            FROM fee_line
            WHERE state IN ('refundable', 'refunded') AND refund_due_on <= \(last)
                AND refund_due_on < \(today) AND (refunded_on > \(last)) IS NOT FALSE
            UNION ALL
            SELECT 'refund-not-opened', l.id, 'Paid, and the case was ' || c.state || '.'
            FROM fee_line l
            JOIN case_parties c ON c.agency_id = l.agency_id AND c.id = l.case_id
            WHERE l.state IN ('paid', 'refunded')
                AND l.amount_minor > coalesce(l.refunded_minor, 0) AND l.payer = 'worker'
                AND c.state IN ('withdrawn', 'closed')
                AND l.paid_on <= \(last) AND NOT EXISTS (
                    SELECT FROM departure d
                    WHERE d.agency_id = l.agency_id AND d.case_id = l.case_id)
            UNION ALL
            SELECT 'refund-not-confirmed', id,
                'Paid back on ' || refunded_on || '; the worker has not confirmed it.'
            FROM fee_line
            WHERE state = 'refunded' AND refunded_on \(inPeriod) AND refund_confirmed_on IS NULL
            UNION ALL
            SELECT 'written-off', id, 'A refund was given up on ' || written_off_on || '.'
            FROM fee_line WHERE state = 'written_off' AND written_off_on \(inPeriod)
            UNION ALL
            SELECT 'reversed', id, 'Paid on ' || paid_on || ' against receipt ' || receipt_number
                || ', and reversed on ' || reversed_on || '.'
            FROM fee_line
            WHERE state = 'reversed' AND receipt_number IS NOT NULL AND reversed_on \(inPeriod)
            ORDER BY 1, 2
            """
        )
        return try found + owedAfterEarlyEnd(last, in: tx) + broken(first, last, in: tx)
    }

    /// Lines of workers whose last deployment ended early, of which something is owed and no refund is open.
    ///
    /// Whether the reason `other` was the worker's fault nobody has said: somebody has to look.
    private static func owedAfterEarlyEnd(
        _ last: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [FeeException] {
        let lines: [EarlyEnd] = try tx.rows(
            """
            SELECT l.id, d.ended_on, d.end_reason FROM fee_line l
            CROSS JOIN LATERAL (
                SELECT state, ended_on, end_reason FROM departure
                WHERE agency_id = l.agency_id AND case_id = l.case_id
                ORDER BY departed_on DESC, deployment_id DESC LIMIT 1) d
            WHERE l.state IN ('paid', 'refunded', 'written_off') AND l.payer = 'worker'
                AND l.paid_on <= \(last) AND d.state = 'ended' AND d.ended_on <= \(last)
                AND d.end_reason NOT IN ('completed', 'moved', 'ended_early_worker_fault')
            ORDER BY l.id
            """
        )
        var found: [FeeException] = []
        for end in lines {
            let owed = try RefundReckoning.ifOwed(
                of: tx.find(end.fee),
                because: .earlyEnd,
                on: end.day,
                in: tx
            )
            guard let owed else { continue }
            found.append(
                FeeException(
                    kind: .refundNotOpened,
                    feeLineId: end.fee,
                    words: "Paid, and the work ended early on \(end.day) (\(end.reason)): "
                        + "\(owed.amount) would go back."
                )
            )
        }
        return found
    }

    /// Caps and the ban on early collection, asked again of each case whose worker paid in the period.
    private static func broken(
        _ first: CalendarDate,
        _ last: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [FeeException] {
        let cases: [PaidCase] = try tx.rows(
            """
            SELECT DISTINCT case_id FROM fee_line
            WHERE paid_on BETWEEN \(first) AND \(last) AND payer = 'worker'
                AND state <> 'reversed'
            ORDER BY case_id
            """
        )
        let rules: [any FeeRule.Type] = [
            ServiceFeeWithinCap.self, SenderFeeWithinMonthsOfPay.self,
            NothingWhereEmployerPays.self, NothingCollectedBeforeContract.self,
        ]
        var found: [FeeException] = []
        for paid in cases {
            var report = try RuleReport(step: "fee-proof.prove", on: last, in: tx)
            var facts = try FeeFacts.gather(for: paid.id, in: tx)
            // The books tell of what was asked for; what is only planned is the gates' concern.
            facts.charges.removeAll { !$0.state.isCollected }
            report.check(all: rules, facts)
            for line in report.obstacles {
                guard case .failed(let why, _) = line.verdict else { continue }
                found.append(
                    FeeException(
                        kind: .ruleBroken,
                        feeLineId: nil,
                        words: "\(paid.id), \(line.card.id): \(why)"
                    )
                )
            }
        }
        return found
    }

    private struct EarlyEnd: RowDecodable {
        let fee: ID<FeeLine>
        let day: CalendarDate
        let reason: String

        init(row: borrowing Row) throws(RowError) {
            fee = try row["id"]
            day = try row["ended_on"]
            reason = try row["end_reason"]
        }
    }

    private struct PaidCase: RowDecodable {
        let id: ID<CaseFile>

        init(row: borrowing Row) throws(RowError) { id = try row["case_id"] }
    }
}
