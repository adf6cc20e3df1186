import Core
import Model
import Postgres
import TransparencyLog

/// Proposes to take an edition back that was loaded by mistake; it counts until a second person has confirmed.
struct WithdrawList: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningReview
    static let help = ["reason": "What is wrong with the edition."]

    let reason: ShortText

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try list.state.after("withdraw")
        try tx.update(
            list,
            [
                .state(next), .withdrawReason(reason), .proposedBy(context.caller.human),
                .confirmedBy(nil),
            ]
        )
        return Recorded(as: "sanctions-list.withdrawal-proposed", state: next)
    }
}
