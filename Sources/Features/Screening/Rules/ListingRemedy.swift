import Model

/// What puts right a failed rule on lists, in commands.
enum ListingRemedy {
    static let load =
        "Load the UN list: homeward sanctions-list load, which stands for homeward sanctions-list open, homeward sanctions-list add-part, homeward "
        + "sanctions-list complete."

    /// What compares a subject with the lists of today.
    static func compare(_ subject: ListingFacts.Subject) -> String {
        "Compare with the current lists: \(subject.command)."
    }

    /// What ends an open hit.
    static func decide(_ check: ListingFacts.Check, of kind: SubjectKind) -> String {
        check.state == .trueMatch
            ? decided(kind)
            : "One person reviews, another decides: homeward sanction-check review \(check.id), homeward "
                + "sanction-check clear \(check.id)."
    }

    /// What is left to do once two people have found the subject on a list.
    private static func decided(_ kind: SubjectKind) -> String {
        switch kind {
        case .person, .employer, .owner:
            "The hit is decided: do not go on. Withdraw the case: homeward case withdraw."
        case .subAgent:
            "The hit is decided: do not go on with it. End the dealings, and withdraw the case that it "
                + "brought: homeward sub-agent terminate, homeward case withdraw."
        case .body:
            "The hit is decided: name another bank: homeward deployment record-pay, homeward reserve "
                + "name-bank."
        }
    }
}

extension CheckState {
    /// The state in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
