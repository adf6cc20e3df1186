import Core
import Model
import TransparencyLog

extension Document.Record {
    /// What the event of a move says: whose document, in which case, and its state after.
    func recorded(
        _ event: String,
        _ state: DocumentState,
        _ facts: [String: JSON] = [:],
        reply: [String: JSON] = [:]
    ) -> Recorded {
        Recorded(
            as: event,
            about: person,
            in: caseFile,
            state: state,
            facts: .object(facts.merging(["kind": .text(kind.rawValue)]) { own, _ in own }),
            reply: reply
        )
    }

    /// Where the clocks of the document hang.
    var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}
