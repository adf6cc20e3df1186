import Core
import Model
import Postgres
import TransparencyLog

/// Books the payment of a line, from the payer's account to the payee's, against a receipt.
struct PayFee: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesPay
    static let help = [
        "payer": "Whose account paid; it must be the payer of the line.",
        "paid_on": "The day of the payment; not in the future.",
        "receipt_number": "The number of the receipt that the payer was given.",
        "paid_from": "The number of the bank account that paid; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.paidFrom]

    let payer: Payer
    let paidOn: CalendarDate
    let receiptNumber: ShortText
    let paidFrom: ShortText?

    /// What the caller is told of the booking.
    struct Reply: Codable, Sendable {
        let entryId: ID<LedgerEntry>
    }

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("pay")
        guard payer == line.payer else {
            throw CommonRefusal.unfit.refusal(
                "The \(line.payer.rawValue) is to pay, not the \(payer.rawValue): propose a line "
                    + "of its own for another payer."
            )
        }
        try line.expect("paid_on", paidOn, notBefore: line.consentedOn, with: context)
        // As of the day of payment: what is booked late was lawful, or not, on its own day.
        let report = try FeeStep.pay.require(
            on: line,
            in: tx,
            by: context.caller.human,
            as: paidOn
        )
        let employer = try line.employer(in: tx)
        let entry = try tx.book(
            Booking(
                kind: .payment,
                line: line.id,
                day: paidOn,
                receipt: receiptNumber,
                sides: [
                    .debit(line.payeeAccount(beside: employer), line.amount),
                    .credit(line.payerAccount(beside: employer), line.amount),
                ]
            ),
            with: context
        )
        let sealed = try paidFrom.map { number in
            try context.vault.seal(
                number.text,
                of: line.person,
                for: "fee_line.paid_from",
                with: context,
                in: &tx
            )
        }
        try tx.update(
            line,
            [.paidOn(paidOn), .receiptNumber(receiptNumber), .paidFromSealed(sealed), .state(next)]
        )
        return Recorded(
            as: "fee.paid",
            state: next,
            facts: [
                "amount": try JSON(encoding: line.amount), "entry_id": .text("\(entry)"),
            ],
            report: report,
            reply: Reply(entryId: entry)
        )
    }
}
