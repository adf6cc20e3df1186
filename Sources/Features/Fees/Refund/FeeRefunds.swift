import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Refunds that other features set going: when a placement ends early, each paid line of the worker goes back.
///
/// Features above call it in the step that ends the work; what is given up before departure ends in a
/// feature below, and ``OweAfterWithdrawal`` follows it.
package enum FeeRefunds {
    /// Opens the refund of every line that the worker of a case has paid, where anything is owed.
    ///
    /// - Parameters:
    ///   - caseFile: The case.
    ///   - cause: Why money goes back.
    ///   - day: The day on which it happened; the thirty days run from it.
    ///   - tx: The transaction, lent by the Registrar.
    ///   - context: The moment and the caller; a second person pays out.
    /// - Returns: The lines whose refund was opened.
    /// - Throws: A refusal where the records contradict the cause, or the database's errors.
    @discardableResult
    package static func open(
        of caseFile: ID<CaseFile>,
        because cause: RefundCause,
        since day: CalendarDate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> [ID<FeeLine>] {
        // Until the commit, so that nobody opens one of them meanwhile.
        let lines = try tx.records(
            of: FeeLine.self,
            "case_id = \(caseFile) ORDER BY id FOR NO KEY UPDATE"
        )
        var opened: [ID<FeeLine>] = []
        for line in lines where line.payer == .worker && line.state.mayBeOwed {
            let owed = try RefundReckoning.ifOwed(of: line, because: cause, on: day, in: tx)
            guard let owed else { continue }
            try tx.openRefund(of: line, owed, because: cause, since: day, with: context)
            opened.append(line.id)
        }
        return opened
    }
}

/// A refund as it was opened.
struct OpenedRefund {
    let owed: RefundReckoning
    let cause: RefundCause
    let dueOn: CalendarDate

    /// What whoever opens it is told.
    struct Reply: Codable, Sendable {
        let refund: Money
        let refundBasis: String
        let refundDueOn: CalendarDate
    }

    /// What the step that opened it leaves on record.
    func recorded(_ next: FeeState, evidence: String) throws -> Recorded {
        Recorded(
            as: "fee.refund-opened",
            state: next,
            facts: [
                "refund_cause": .text(cause.rawValue), "refund": try JSON(encoding: owed.amount),
                "refund_basis": .text(owed.basis), "refund_due_on": .text("\(dueOn)"),
                "evidence": .text(evidence),
            ],
            reply: Reply(refund: owed.amount, refundBasis: owed.basis, refundDueOn: dueOn)
        )
    }
}

extension WriteTransaction {
    /// Makes a paid line refundable, and opens the duty to pay it back.
    @discardableResult
    mutating func openRefund(
        of line: FeeLine.Record,
        _ owed: RefundReckoning,
        because cause: RefundCause,
        since day: CalendarDate,
        with context: ActionContext
    ) throws -> OpenedRefund {
        let next = try line.state.after("open-refund")
        let due = try open(
            FeesFeature.refundDuty,
            of: line.place,
            from: .date(day),
            with: context
        )
        try update(
            line,
            [
                .refundCause(cause), .refundMinor(owed.amount.minorUnits), .refundBasis(owed.basis),
                .refundDueOn(due.date), .refundOpenedBy(context.caller.human), .state(next),
                // A second refund is paid, confirmed or given up for itself; the ledger keeps the first.
                .refundedOn(nil), .refundReceipt(nil), .refundedBy(nil), .refundConfirmedOn(nil),
                .refundConfirmedLanguage(nil), .writeOffAskedBy(nil), .writtenOffOn(nil),
                .writtenOffWhy(nil), .writtenOffBy(nil),
            ]
        )
        return OpenedRefund(owed: owed, cause: cause, dueOn: due.date)
    }
}
