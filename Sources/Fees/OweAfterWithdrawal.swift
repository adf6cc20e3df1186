import Casework
import Ledger
import Postgres

/// Opens the refund of a line that the worker has paid in a case that was withdrawn before departure.
///
/// The house takes this step by itself: whoever withdraws a case works in a room below this one.
struct OweAfterWithdrawal: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord

    /// Which lines wait for it.
    static let condition: SQL = """
        state = 'paid' AND payer = 'worker'
        AND EXISTS (SELECT FROM case_file c WHERE c.agency_id = fee_line.agency_id
            AND c.id = fee_line.case_file_id AND c.state = 'withdrawn')
        AND NOT EXISTS (SELECT FROM deployment d WHERE d.agency_id = fee_line.agency_id
            AND d.case_file_id = fee_line.case_file_id AND d.departed_on IS NOT NULL)
        """

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("open-refund")
        // Nothing but a merge of two persons changes a case once it is withdrawn.
        let withdrawn = try tx.value(
            """
            SELECT updated_at FROM case_file
            WHERE id = \(line.caseFile) AND state = 'withdrawn'
            """,
            as: Instant.self
        )
        guard let withdrawn else {
            throw CommonRefusal.wrongState.refusal("The case of the line was not withdrawn.")
        }
        let opened = try tx.openRefund(
            of: id,
            line,
            because: .withdrawn,
            since: withdrawn.date(in: Present.zone),
            at: present
        )
        return Recorded(
            as: "fee.refund-opened",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: [
                "cause": .text(RefundCause.withdrawn.rawValue),
                "amount": .text("\(opened.amount)"), "basis": .text(opened.basis),
                "due_on": .text("\(opened.dueOn)"),
                "evidence": "The case was withdrawn; the house opened the refund by itself.",
            ]
        )
    }
}
