import Core
import Model
import Postgres
import TransparencyLog

/// Issues a bearer token. The text is in the receipt, this once; the system keeps a digest.
struct IssueToken: Action {
    typealias Subject = Token
    static let permission = Permission.staffManage
    static let help = [
        "staff_id": "The account that the token acts for.",
        "days": "How many days it lives; 90 when not given.",
    ]
    static let ranges = ["days": 1...90]

    let staffId: ID<Staff>
    let days: Int?

    /// What whoever issues it is told.
    struct Reply: Codable, Sendable {
        /// The text to bear; it is shown this once.
        let token: String
    }

    func perform(
        on id: ID<Token>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let token = try issue(id, in: &tx, with: context)
        return Recorded(
            as: "token.issued",
            state: TokenState.valid,
            reply: Reply(token: token.text)
        )
    }

    /// Makes the token; the founding of an agency does so too, and shows it in a receipt of its own.
    func issue(
        _ id: ID<Token>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> BearerToken {
        let days = days ?? 90
        guard (1...90).contains(days) else {
            throw CommonRefusal.unfit.refusal("A token lives 1 to 90 days, not \(days).")
        }
        let token = BearerToken.fresh()
        try tx.insert(
            id,
            [
                .staff(staffId), .keyId(token.keyID), .digest(token.digest),
                .expiresAt(context.now.adding(hours: days * 24)), .state(.valid),
            ]
        )
        return token
    }
}
