import Core
import Model
import Postgres
import TransparencyLog

/// Puts a newer document of the same kind and person in a document's place.
struct SupersedeDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["superseded_by_id": "The newer document; it must be valid."]

    let supersededById: ID<Document>

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("supersede")
        guard supersededById != document.id, let newer = try tx.ifAny(supersededById) else {
            throw CommonRefusal.reference.refusal("No other document is \(supersededById).")
        }
        guard newer.person == document.person, newer.kind == document.kind, newer.state == .valid
        else {
            throw CommonRefusal.unfit.refusal(
                "\(supersededById) is a \(newer.kind.rawValue) that is \(newer.state.rawValue); "
                    + "wanted is a valid \(document.kind.rawValue) of the same person."
            )
        }
        try tx.update(document, [.supersededBy(supersededById), .state(next)])
        try tx.settle(PapersFeature.documentExpiry, of: document.id, with: context)
        return Recorded(as: "document.superseded", state: next, facts: document.facts)
    }
}
