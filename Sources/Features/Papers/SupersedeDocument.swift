import Core
import Model
import Postgres
import TransparencyLog

/// Puts a newer document of the same kind and person in a document's place.
struct SupersedeDocument: Action {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = ["by_id": "The newer document; it must be valid."]

    let byId: ID<Document>

    func perform(
        on id: ID<Document>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let document = try DocumentRow.find(id, in: tx)
        let next = try document.state.after("supersede")
        guard byId != id, let newer = try DocumentRow.ifAny(byId, in: tx) else {
            throw CommonRefusal.reference.refusal("No other document is \(byId).")
        }
        guard newer.person == document.person, newer.kind == document.kind, newer.state == .valid
        else {
            throw CommonRefusal.unfit.refusal(
                "\(byId) is a \(newer.kind.rawValue) that is \(newer.state.rawValue); wanted is a valid "
                    + "\(document.kind.rawValue) of the same person."
            )
        }
        try tx.update(id, ["superseded_by_id": byId, "state": next])
        try tx.settle(PapersFeature.documentExpiry, of: id, with: context)
        return document.recorded("document.superseded", next, ["by": .text("\(byId)")])
    }
}
