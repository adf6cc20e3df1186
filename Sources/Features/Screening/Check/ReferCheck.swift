import Core
import Model
import Postgres
import TransparencyLog

/// Sends a doubtful check to a lawyer. The hold stays: nothing is decided by it.
struct ReferCheck: Action {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview
    static let help = ["reason": "What the lawyer is to answer."]

    let reason: ShortText

    func perform(
        on id: ID<SanctionCheck>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let check = try CheckRow.find(id, in: tx)
        let next = try check.state.after("refer")
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "sanction-check.referred",
            about: check.person,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
