import Core
import Model
import Postgres
import TransparencyLog

/// Sends a doubtful check to a lawyer. The hold stays: nothing is decided by it.
struct ReferCheck: ChangingAction {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview
    static let help = ["reason": "What the lawyer is to answer."]

    let reason: ShortText

    func perform(
        on check: SanctionCheck.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try check.state.after("refer")
        try tx.update(check, [.state(next)])
        return Recorded(as: "sanction-check.referred", state: next)
    }
}
