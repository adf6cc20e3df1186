import Core
import Model
import Postgres
import TransparencyLog

/// Records that a document will not do; a better one may be received in its place.
struct RejectDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["reason": "What is wrong with it."]

    let reason: LongText

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("reject")
        try tx.update(document, [.state(next)])
        return Recorded(as: "document.rejected", state: next, facts: document.facts)
    }
}
