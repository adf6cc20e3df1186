import Core
import Model
import Postgres
import TransparencyLog

/// Records that the issuer has revoked a document.
struct RevokeDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not count any more."]

    let reason: LongText

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("revoke")
        try tx.update(document, [.state(next)])
        try tx.drop(PapersFeature.documentExpiry, of: document.id, with: context)
        return Recorded(as: "document.revoked", state: next, facts: document.facts)
    }
}
