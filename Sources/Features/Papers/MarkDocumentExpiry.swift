import Core
import Model
import Postgres

/// Marks a document as expiring or expired, as its last day says.
struct MarkDocumentExpiry: Action {
    typealias Subject = Document
    static let permission = Permission.papersManage

    func perform(
        on id: ID<Document>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let document = try DocumentRow.find(id, in: tx)
        _ = try document.state.after("mark-expiry")
        let isOver = try ExpiryWindow.requireNews(
            document.expiresOn,
            on: context.today,
            isMarked: document.state == .expiring
        )
        let next = try document.state.after("mark-expiry", to: isOver ? .expired : .expiring)
        try tx.update(id, ["state": next])
        return document.recorded(isOver ? "document.expired" : "document.expiring", next)
    }
}
