import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Records how the worker will be paid; the account is sealed.
struct RecordPay: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsPlan
    static let help = [
        "pay_method": "How the wages are paid.",
        "pay_account":
            "Bank and number of the account, where there is one already; it is sealed.",
        "pay_account_is_own":
            "Whether the account is the worker's own; asked for with the account.",
        "pay_bank_id":
            "The bank of a transfer, a listed body of that kind; the lists are asked of it.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.payAccount]
    static let sealedPlace: StaticString = "deployment.pay_account_sealed"

    let payMethod: PayMethod
    let payAccount: ShortText?
    let payAccountIsOwn: Bool?
    let payBankId: ID<Body>?

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("record-pay")
        if leg.state.isWaiting { _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx) }
        guard (payAccount == nil) == (payAccountIsOwn == nil) else {
            throw CommonRefusal.unfit.refusal(
                "An account comes with the word whose it is: pay_account and pay_account_is_own go "
                    + "together."
            )
        }
        guard payAccount == nil || payMethod.isTransfer else {
            throw CommonRefusal.unfit.refusal("Cash goes to no account.")
        }
        guard payBankId == nil || payMethod == .bankTransfer else {
            throw CommonRefusal.unfit.refusal("Only a transfer goes through a bank.")
        }
        try payBankId?.requireBank(in: tx)
        let sealed = try payAccount.map {
            try context.vault.seal(
                $0.text,
                of: leg.person,
                for: Self.sealedPlace,
                with: context,
                in: &tx
            )
        }
        try tx.update(
            leg,
            [
                .payMethod(payMethod), .payAccountSealed(sealed),
                .payAccountIsOwn(payAccountIsOwn), .payBank(payBankId),
                .payRecordedOn(context.today),
            ]
        )
        return Recorded(
            as: "deployment.pay-recorded",
            state: next,
            facts: ["has_pay_account": .bool(payAccount != nil)]
        )
    }
}
