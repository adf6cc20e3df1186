import Core
import Model
import Postgres
import TransparencyLog

/// Takes a template out of use; contracts that were made from it keep their words.
struct WithdrawTemplate: ChangingAction {
    typealias Subject = ContractTemplate
    static let permission = Permission.contractsApprove
    static let help = ["reason": "Why it is taken out of use."]

    let reason: LongText

    func perform(
        on contractTemplate: ContractTemplate.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try contractTemplate.state.after("withdraw")
        try tx.update(contractTemplate, [.state(next)])
        return Recorded(
            as: "contract-template.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
