import Core
import Model
import Postgres
import TransparencyLog

/// Withdraws a rate that was recorded wrongly; what was reckoned with it keeps naming it.
struct WithdrawRate: ChangingAction {
    typealias Subject = ExchangeRate
    static let permission = Permission.feesRecord
    static let help = ["reason": "What was wrong with it."]

    let reason: LongText

    func perform(
        on rate: ExchangeRate.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try rate.state.after("withdraw")
        try tx.update(rate, [.state(next)])
        return Recorded(as: "exchange-rate.withdrawn", state: next)
    }
}
