import Core
import Model
import Postgres

/// Opens the refund of a line that the worker has paid in a case that ended before departure.
///
/// The system takes this step by itself: whoever withdraws a case works in a feature below this one. A case that
/// was closed although nobody had left, as none can be any more, is given up like a withdrawn one.
struct OweAfterWithdrawal: ChangingAction {
    typealias Subject = FeeLine
    typealias Reply = OpenedRefund.Reply
    static let permission = Permission.feesRecord

    /// Which lines wait for it.
    static let condition: SQL = """
        state IN ('paid', 'refunded') AND payer = 'worker'
        AND amount_minor > coalesce(refunded_minor, 0)
        AND EXISTS (SELECT FROM case_parties c WHERE c.agency_id = fee_line.agency_id
            AND c.id = fee_line.case_id AND c.state IN ('withdrawn', 'closed'))
        AND NOT EXISTS (SELECT FROM departure d WHERE d.agency_id = fee_line.agency_id
            AND d.case_id = fee_line.case_id)
        """

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("open-refund")
        let ended = try tx.value(
            "SELECT ended_at FROM case_parties WHERE id = \(line.caseFile)",
            as: Instant.self
        )
        guard let ended else {
            throw CommonRefusal.wrongState.refusal("The case of the line is open.")
        }
        let day = ended.date(in: ActionContext.zone)
        let owed = try RefundReckoning(of: line, because: .withdrawn, on: day, in: tx)
        return try tx.openRefund(
            of: line,
            owed,
            because: .withdrawn,
            since: day,
            with: context
        ).recorded(
            next,
            evidence: "The case ended before departure; the system opened the refund by itself."
        )
    }
}
