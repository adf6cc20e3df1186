import Core
import Model
import Postgres

/// Revokes a token: the next request that bears it is refused.
struct RevokeToken: Action {
    typealias Subject = Token
    static let permission = Permission.staffManage

    func perform(
        on id: ID<Token>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let state = try tx.value("SELECT state FROM token WHERE id = \(id)", as: TokenState.self)
        let next = try (state ?? .revoked).after("revoke")
        try tx.update(id, [.state(next), .revokedAt(context.now)])
        return Recorded(as: "token.revoked", state: next)
    }
}
