import Core
import Model
import Postgres

/// Takes a verified document as the one that counts; from then on its end is watched.
struct AcceptDocument: Action {
    typealias Subject = Document
    static let permission = Permission.papersManage

    func perform(
        on id: ID<Document>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let document = try DocumentRow.find(id, in: tx)
        let next = try document.state.after("accept")
        if let expires = document.expiresOn {
            guard expires >= context.today else {
                throw CommonRefusal.unfit.refusal(
                    "It ended on \(expires); today is \(context.today)."
                )
            }
            try tx.open(
                PapersFeature.documentExpiry,
                of: document.place(id),
                by: expires,
                because: "The document is good until \(expires).",
                with: context
            )
        }
        try tx.update(id, ["state": next])
        return document.recorded("document.accepted", next)
    }
}
