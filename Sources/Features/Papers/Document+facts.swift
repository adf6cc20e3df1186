import Core
import Model
import TransparencyLog

extension Document.Record {
    /// What each event of the document says beside the body: whoever reads a timeline asks which paper it was.
    var facts: [String: JSON] { ["kind": .text(kind.rawValue)] }
}
