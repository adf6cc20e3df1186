import Core
import Model

extension Agreement.Record {
    /// The agreement in a sentence.
    var words: String { Agreement.words(title, reference, id) }
}

extension Agreement {
    /// An agreement in a sentence.
    static func words(
        _ title: ShortText,
        _ reference: ShortText,
        _ id: ID<Agreement>
    ) -> String { "\(title) (\(reference), \(id))" }
}
