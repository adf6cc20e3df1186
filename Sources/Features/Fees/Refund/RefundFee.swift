import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Pays a refund out: a second person, at least what is owed, with interest where it is late.
struct RefundFee: BySecondPerson {
    typealias Subject = FeeLine
    static let permission = Permission.feesApprove
    static let verb = "refund"
    static let help = [
        "amount":
            "What was paid to the worker: at least what is owed, with interest for late days.",
        "refunded_on": "The day of the payment; not in the future.",
        "refund_receipt": "The number of the receipt or transfer.",
    ]

    let amount: Money
    let refundedOn: CalendarDate
    let refundReceipt: ShortText

    /// What the caller is told of the booking; the interest is a part of the amount.
    struct Reply: Codable, Sendable {
        let entryId: ID<LedgerEntry>
        let interest: Money
    }

    static func first(_ line: FeeLine.Record) -> UUID? { line.refund?.openedBy }

    func perform(
        on line: FeeLine.Record,
        to next: FeeState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard let owed = line.refund else {
            throw FeeRefusal.nothingOwed.refusal("No refund of the line is open.")
        }
        try line.expect("refunded_on", refundedOn, notBefore: line.paidOn, with: context)
        let interest = try Refund.interest(on: owed.amount, dueOn: owed.dueOn, paidOn: refundedOn)
        let principal = try principal(of: line, owed.amount, interest)
        let worker = AccountHolder.worker(line.person)
        var sides: [Booking.Side] = [.debit(worker, principal), .credit(.agency, amount)]
        if interest.minorUnits > 0 { sides.append(.debit(.interest(line.person), interest)) }
        let entry = try tx.book(
            Booking(
                kind: .refund,
                line: line.id,
                day: refundedOn,
                receipt: refundReceipt,
                sides: sides
            ),
            with: context
        )
        try tx.settle(FeesFeature.refundDuty, of: line.id, with: context)
        try tx.open(
            FeesFeature.confirmationDuty,
            of: line.place,
            from: .date(refundedOn),
            with: context
        )
        try tx.update(
            line,
            [
                .refundedOn(refundedOn),
                .refundedMinor(try line.principalBack.adding(principal).minorUnits),
                .refundInterestMinor(try line.interestBack.adding(interest).minorUnits),
                .refundReceipt(refundReceipt), .refundedBy(context.caller.human), .state(next),
            ]
        )
        return Recorded(
            as: "fee.refunded",
            state: next,
            facts: [
                "principal": try JSON(encoding: principal),
                "interest": try JSON(encoding: interest), "entry_id": .text("\(entry)"),
            ],
            reply: Reply(entryId: entry, interest: interest)
        )
    }

    /// What is given back of the fee itself; too little is refused, and more than the fee as well.
    private func principal(
        of line: FeeLine.Record,
        _ owed: Money,
        _ interest: Money
    ) throws -> Money {
        guard amount.currency == line.amount.currency else {
            throw CommonRefusal.unfit.refusal(
                "The line was paid in \(line.amount.currency), not in \(amount.currency)."
            )
        }
        let least = try owed.adding(interest)
        guard amount.minorUnits >= least.minorUnits else {
            throw FeeRefusal.refundTooSmall.refusal(
                "\(least) is owed: \(owed) and \(interest) of interest. \(amount) is less."
            )
        }
        let principal = try amount.subtracting(interest)
        guard principal.minorUnits <= line.net.minorUnits else {
            throw CommonRefusal.unfit.refusal(
                "\(principal) would be more than is left of the line: \(line.net)."
            )
        }
        return principal
    }
}
