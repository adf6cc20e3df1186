import Core
import Model
import Postgres
import TransparencyLog

/// Withdraws a rate that was recorded wrongly; what was reckoned with it keeps naming it.
struct WithdrawRate: Action {
    typealias Subject = ExchangeRate
    static let permission = Permission.feesRecord
    static let help = ["reason": "What was wrong with it."]

    let reason: LongText

    func perform(
        on id: ID<ExchangeRate>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let state = try tx.value(
            "SELECT state FROM exchange_rate WHERE id = \(id)",
            as: RateState.self
        )
        guard let next = try state?.after("withdraw") else {
            throw CommonRefusal.missing.refusal("No exchange-rate has the id \(id).")
        }
        try tx.update(id, [.state(next)])
        return Recorded(as: "exchange-rate.withdrawn", state: next)
    }
}
