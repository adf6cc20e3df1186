import Core

/// Why this feature declines, beyond what every feature shares.
enum ScreeningRefusal: String, RefusalCode {
    case digest = "digest-differs"
    case unreadable = "list-unreadable"
    case companion = "companion-missing"
    case older = "edition-older"
    case altered = "list-altered"
    case noList = "no-list-loaded"
    case erased = "review-erased"

    var kind: RefusalKind {
        switch self {
        case .digest, .unreadable, .companion: .input
        case .older, .altered, .noList: .conflict
        case .erased: .missing
        }
    }

    var title: String {
        switch self {
        case .digest: "The digest differs"
        case .unreadable: "The list cannot be read"
        case .companion: "A file of the set is missing"
        case .older: "An older edition"
        case .altered: "The list was altered"
        case .noList: "No list is loaded"
        case .erased: "The narrative is gone"
        }
    }

    var remedy: String {
        switch self {
        case .digest:
            "Compare the file with sha256sum; abandon the edition and send its parts anew."
        case .unreadable:
            "Take the file from the publisher once more, in the format that was announced."
        case .companion:
            "Send it as a part of the edition, or say that the publisher's set has none: without aliases, "
                + "without comments."
        case .older:
            "Load the newest edition; an older one would lift holds without anybody's decision."
        case .altered:
            "The stored entries are not those that were loaded: call the operator, keep the log, and load "
                + "the edition after."
        case .noList:
            "Load the United Nations list: homeward sanctions-list open, add-part, complete."
        case .erased:
            "The key of the person was destroyed; what was decided stands in the log."
        }
    }
}
