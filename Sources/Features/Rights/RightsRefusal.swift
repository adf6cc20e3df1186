import Core

/// Why this feature declines where no common reason fits.
enum RightsRefusal: String, RefusalCode {
    case nothingClaimed = "nothing-claimed"
    case workUnknown = "work-unknown"
    case tooLateToReopen = "too-late-to-reopen"
    case erased = "narrative-erased"

    var kind: RefusalKind {
        switch self {
        case .nothingClaimed, .workUnknown: .input
        case .tooLateToReopen: .conflict
        case .erased: .missing
        }
    }

    var title: String {
        switch self {
        case .nothingClaimed: "Nothing is owed"
        case .workUnknown: "How much was worked is not known"
        case .tooLateToReopen: "Closed too long ago"
        case .erased: "The narrative was erased"
        }
    }

    var remedy: String {
        switch self {
        case .nothingClaimed:
            "Name the months in which less was paid than the contract says, with what was paid."
        case .workUnknown:
            "Give the month a record of the work: worked with hours, overtime, days or pieces, and its source."
        case .tooLateToReopen:
            "Open a new rights case; a case can be taken up again for 90 days."
        case .erased:
            "Nothing can bring it back: the key of the person was destroyed at their wish."
        }
    }
}
