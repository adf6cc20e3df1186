import Core
import Model
import Postgres
import TransparencyLog

/// Sets a wrong minimum wage aside, so that the right one can be recorded for the same days.
struct SupersedeMinimumWage: ChangingAction {
    typealias Subject = MinimumWage
    static let permission = Permission.corridorsDecide
    static let help = ["reason": "What was wrong with it."]

    let reason: LongText

    func perform(
        on minimumWage: MinimumWage.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try minimumWage.state.after("supersede")
        try tx.update(minimumWage, [.state(next)])
        return Recorded(
            as: "minimum-wage.superseded",
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
