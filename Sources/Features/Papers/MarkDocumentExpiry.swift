import Core
import Model
import Postgres

/// Marks a document as expiring or expired, as its last day says.
struct MarkDocumentExpiry: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try document.state.after("mark-expiry")
        let isOver = try ExpiryWindow.requireNews(
            document.expiresOn,
            on: context.today,
            isMarked: document.state == .expiring
        )
        let next = try document.state.after("mark-expiry", to: isOver ? .expired : .expiring)
        try tx.update(document, [.state(next)])
        return Recorded(
            as: isOver ? "document.expired" : "document.expiring",
            state: next,
            facts: document.facts
        )
    }
}
