import Core
import Model
import Postgres

/// Takes a verified document as the one that counts; from then on its end is watched.
struct AcceptDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("accept")
        if let expires = document.expiresOn {
            guard expires >= context.today else {
                throw CommonRefusal.unfit.refusal(
                    "It ended on \(expires); today is \(context.today)."
                )
            }
            try tx.open(
                PapersFeature.documentExpiry,
                of: document.place,
                by: expires,
                because: "The document is good until \(expires).",
                with: context
            )
        }
        try tx.update(document, [.state(next)])
        return Recorded(as: "document.accepted", state: next, facts: document.facts)
    }
}
