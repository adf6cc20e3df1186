import Core
import Model
import Postgres
import TransparencyLog

/// Records that the approved text went to whoever is to sign it.
struct SendContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = ["sent_to": "To whom and by what way, such as: the worker, by hand."]

    let sentTo: ShortText

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        let next = try contract.state.after("send")
        try contract.requireOpenCase(in: tx)
        try tx.update(record, [.state(next), .sentOn(context.today), .sentTo(sentTo)])
        return Recorded(as: "contract.sent", state: next)
    }
}
