import Core
import Model
import Postgres

/// Takes a proposal to withdraw an edition back, by whoever made it: the edition was right after all.
struct KeepList: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningReview
    static let help = ["reason": "Why the edition is right after all."]

    let reason: ShortText

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try list.state.after("keep")
        guard list.withdrawReason != nil else {
            throw CommonRefusal.wrongState.refusal("Nobody proposes to withdraw the edition.")
        }
        guard let proposer = list.proposedBy, proposer == context.caller.human else {
            throw CommonRefusal.wrongState.refusal(
                "Somebody else proposed to withdraw the edition, and alone takes it back; to agree instead: "
                    + "homeward sanctions-list confirm \(list.id)."
            )
        }
        try tx.update(list, [.state(next), .withdrawReason(nil), .proposedBy(nil)])
        return Recorded(as: "sanctions-list.kept", state: next)
    }
}
