/// What mends a failed rule on lists, in commands.
enum ListingMend {
    static let load =
        "Load the UN list: homeward load-list, which stands for homeward sanctions-list open, homeward sanctions-list add-part, homeward "
        + "sanctions-list complete."

    /// What compares a subject with the lists of today.
    static func compare(_ subject: ListingFacts.Subject) -> String {
        "Compare with the current lists: \(subject.command)."
    }

    /// What ends an open hit.
    static func decide(_ check: ListingFacts.Check) -> String {
        check.state == .trueMatch
            ? "The hit is decided: do not go on. Withdraw the case: homeward case withdraw."
            : "One person reviews, another decides: homeward sanction-check review \(check.id), homeward "
                + "sanction-check clear \(check.id)."
    }
}

extension CheckState {
    /// The state in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
