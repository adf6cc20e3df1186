import Casework
import Ledger
import Postgres

/// Finds that the worker gets money back, reckons how much, and sets the thirty days going.
struct OpenRefund: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "cause": "Why money goes back; the amount follows from it.",
        "happened_on": "The day on which it happened; the thirty days run from it.",
        "evidence": "What shows it.",
    ]

    let cause: RefundCause
    let happenedOn: CalendarDate
    let evidence: Prose

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("open-refund")
        try line.expect("happened_on", happenedOn, notBefore: nil, at: present)
        let opened = try tx.openRefund(
            of: id,
            line,
            because: cause,
            since: happenedOn,
            at: present
        )
        return Recorded(
            as: "fee.refund-opened",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: [
                "cause": .text(cause.rawValue), "amount": .text("\(opened.amount)"),
                "basis": .text(opened.basis), "due_on": .text("\(opened.dueOn)"),
                "evidence": .text(evidence.text),
            ],
            reply: [
                "refund_minor": .integer(opened.amount.minorUnits),
                "refund_basis": .text(opened.basis), "refund_due_on": .text("\(opened.dueOn)"),
            ]
        )
    }
}
