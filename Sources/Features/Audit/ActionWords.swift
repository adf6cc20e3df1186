import Core

/// Turns the words of the log into words for a reader.
enum ActionWords {
    /// What the action of a refusal begins with.
    static let refused = "refused."

    /// `rights-case.let-go` becomes `rights case let go`; a refusal gives its reason's title.
    static func plain(_ action: String) -> String {
        guard action.hasPrefix(refused) else {
            return action.replacing(".", with: " ").replacing("-", with: " ")
        }
        let code = String(action.dropFirst(refused.count))
        let reason = CommonRefusal(rawValue: code)?.title ?? code.replacing("-", with: " ")
        return "refused: \(reason)"
    }

    /// `SignContract` becomes `sign contract`.
    static func plain(type: String) -> String {
        var words = ""
        for letter in type.prefix(while: { $0 != "<" }) {
            if letter.isUppercase, !words.isEmpty { words.append(" ") }
            words += letter.lowercased()
        }
        return words
    }
}
