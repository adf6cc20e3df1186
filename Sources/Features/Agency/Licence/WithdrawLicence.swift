import Core
import Model
import Postgres
import TransparencyLog

/// Sets a wrong record aside that nobody has confirmed; its number is free to be recorded anew.
struct WithdrawLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = ["reason": "What is wrong with the record."]

    let reason: LongText

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("withdraw")
        try tx.update(licence, [.state(next)])
        return Recorded(
            as: "licence.withdrawn",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
