import Core
import Model
import Postgres
import TransparencyLog

/// Records that a document was found genuine, and how.
struct VerifyDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["method": "How it was verified: register, issuer, machine-readable zone."]

    let method: LongText

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("verify")
        try tx.update(document, [.verifiedBy(context.caller.human), .state(next)])
        return Recorded(as: "document.verified", state: next, facts: document.facts)
    }
}
