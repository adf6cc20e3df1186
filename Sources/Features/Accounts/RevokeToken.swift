import Core
import Model
import Postgres

/// Revokes a token: the next request that bears it is refused.
struct RevokeToken: ChangingAction {
    typealias Subject = Token
    static let permission = Permission.staffManage

    func perform(
        on token: Token.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try token.state.after("revoke")
        try tx.update(token, [.state(next), .revokedAt(context.now)])
        return Recorded(as: "token.revoked", state: next)
    }
}
