import Core
import Model

extension SubAgent {
    /// Every name of a sub-agent without case, spaces and punctuation, as payees and signatories are compared
    /// with it (R-AG-005).
    ///
    /// - Throws: The refusal `unfit-value` where no name has a letter or a digit.
    package static func nameKeys(
        _ name: ShortText,
        latin: ShortText?,
        others: [ShortText]
    ) throws(Refusal) -> [String] {
        let names = [name.text, latin?.text ?? ""] + others.map(\.text)
        let keys = Set(names.map { NameKey.of($0) }).subtracting([""]).sorted()
        guard !keys.isEmpty else {
            throw CommonRefusal.unfit.refusal("A name has letters or digits.")
        }
        return keys
    }
}
