import Core
import Model
import Postgres
import TransparencyLog

/// Records that the issuer has revoked a document.
struct RevokeDocument: Action {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not count any more."]

    let reason: LongText

    func perform(
        on id: ID<Document>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let document = try DocumentRow.find(id, in: tx)
        let next = try document.state.after("revoke")
        try tx.update(id, ["state": next])
        try tx.drop(PapersFeature.documentExpiry, of: id, with: context)
        return document.recorded("document.revoked", next, ["reason": .text(reason.text)])
    }
}
