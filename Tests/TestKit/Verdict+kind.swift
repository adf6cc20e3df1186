import Core

extension Verdict {
    /// A verdict without its words: what a test compares where the words are not its subject.
    package typealias Kind = RuleOutcome

    /// What the rule came to.
    package var kind: Kind { outcome }

    /// What was found.
    package var words: String { finding }

    /// What would put it right; empty when it did not fail.
    package var remedy: String {
        if case .failed(_, let remedy) = self { remedy } else { "" }
    }

    /// Why it failed, with the remedy; empty when it did not.
    package var complaint: String { kind == .failed ? "\(words) \(remedy)" : "" }
}
