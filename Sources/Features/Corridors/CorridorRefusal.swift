import Core

/// Why this feature declines, beyond what every feature shares.
enum CorridorRefusal: String, RefusalCode {
    case guideIncomplete = "guide-incomplete"

    var kind: RefusalKind {
        switch self {
        case .guideIncomplete: .rule
        }
    }

    var title: String {
        switch self {
        case .guideIncomplete: "The guide does not say what every guide must"
        }
    }

    var remedy: String {
        switch self {
        case .guideIncomplete:
            "Add the sections named (`homeward guide amend`): the worker's rights, the hotlines, what to "
                + "carry, and what nobody may ask for."
        }
    }
}
