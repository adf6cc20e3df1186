import Core
import Model
import Postgres
import TransparencyLog

/// Gives up a contract that does not bind: nobody has signed it, or one party alone.
struct VoidContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = ["reason": "Why it is given up."]

    let reason: LongText

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("void")
        try tx.update(record, [.state(next)])
        try tx.letGo(of: record, because: "The contract was given up.", with: context)
        return Recorded(as: "contract.voided", state: next)
    }
}
