import Core
import Model
import Postgres
import TransparencyLog

/// Takes a member out of the pool, with a reservation that may hang on it.
struct RemoveMember: ChangingAction {
    typealias Subject = PoolMember
    static let permission = Permission.applicantsRegister
    static let help = ["reason": "Why; at the member's wish is reason enough."]

    let reason: LongText

    func perform(
        on member: PoolMember.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try member.state.after("remove")
        try tx.leavePool(member, with: context)
        return Recorded(as: "pool-member.removed", state: next)
    }
}
