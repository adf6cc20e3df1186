import Core
import Employers
import Model
import Postgres

/// Finds that the worker gets money back, reckons how much, and sets the thirty days going.
struct OpenRefund: ChangingAction {
    typealias Subject = FeeLine
    typealias Reply = OpenedRefund.Reply
    static let permission = Permission.feesRecord
    static let help = [
        "refund_cause": "Why money goes back; the amount follows from it.",
        "happened_on": "The day on which it happened; the thirty days run from it.",
        "evidence": "What shows it.",
    ]

    let refundCause: RefundCause
    let happenedOn: CalendarDate
    let evidence: LongText

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("open-refund")
        // What ends work abroad has its day there; all else is paid, given up or found at home.
        let zone = try refundCause == .earlyEnd ? tx.zone(of: line.caseFile) : ActionContext.zone
        try line.expect("happened_on", happenedOn, notBefore: nil, in: zone, with: context)
        let owed = try RefundReckoning(of: line, because: refundCause, on: happenedOn, in: tx)
        return try tx.openRefund(
            of: line,
            owed,
            because: refundCause,
            since: happenedOn,
            with: context
        ).recorded(next, evidence: evidence.text)
    }
}
