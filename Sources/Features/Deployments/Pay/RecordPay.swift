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
        "method": "How the wages are paid.",
        "account": "Bank and number of the account, where there is one already; it is sealed.",
        "own_account": "Whether the account is the worker's own; asked for with the account.",
        "bank_id": "The bank of a transfer, a listed body of that kind; the lists are asked of it.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.account]
    static let sealedPlace: StaticString = "deployment.pay_account_sealed"

    let method: PayMethod
    let account: ShortText?
    let ownAccount: Bool?
    let bankId: ID<Body>?

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("record-pay")
        if leg.state.isWaiting { _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx) }
        guard (account == nil) == (ownAccount == nil) else {
            throw CommonRefusal.unfit.refusal(
                "An account comes with the word whose it is: account and own_account go together."
            )
        }
        guard account == nil || method.isTransfer else {
            throw CommonRefusal.unfit.refusal("Cash goes to no account.")
        }
        guard bankId == nil || method == .bankTransfer else {
            throw CommonRefusal.unfit.refusal("Only a transfer goes through a bank.")
        }
        try bankId?.requireBank(in: tx)
        let sealed = try account.map {
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
                .payMethod(method), .payAccountSealed(sealed), .payAccountIsOwn(ownAccount),
                .payBank(bankId), .payRecordedOn(context.today),
            ]
        )
        return Recorded(
            as: "deployment.pay-recorded",
            state: next,
            facts: [
                "has_account": .bool(account != nil),
                "bank": bankId.map { .text("\($0)") } ?? .null,
            ]
        )
    }
}
