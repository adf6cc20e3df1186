import Core
import Model
import Postgres
import TransparencyLog

/// Gives up a contract that does not bind: nobody has signed it, or one party alone.
struct VoidContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = ["reason": "Why it is given up."]

    let reason: LongText

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow.find(id, in: tx)
        let next = try contract.state.after("void")
        try tx.update(id, [.state(next)])
        for duty in ContractDuty.ofOneContract { try tx.drop(duty, of: id, with: context) }
        return Recorded(
            as: "contract.voided",
            about: contract.person,
            in: contract.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
